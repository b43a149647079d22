using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>Addresses of pages, in the first language.</summary>
public static class SiteAddresses
{
    public static Address Agenda { get; } = Address.Page("agenda");
    public static Address Goals { get; } = Address.Page("goals");
    public static Address Scorecard { get; } = Address.Page("scorecard");
    public static Address Reporting { get; } = Address.Page("reporting");
    public static Address Indicators { get; } = Address.Page("indicators");
    public static Address Partners { get; } = Address.Page("partners");
    public static Address Teams { get; } = Address.Page("teams");
    public static Address Activities { get; } = Address.Page("activities");
    public static Address Stories { get; } = Address.Page("stories");
    public static Address Updates { get; } = Address.Page("updates");
    public static Address Events { get; } = Address.Page("events");
    public static Address Documents { get; } = Address.Page("documents");
    public static Address Backbone { get; } = Address.Page("backbone");
    public static Address HowWeWork { get; } = Address.Page("how-we-work");
    public static Address Data { get; } = Address.Page("data");
    public static Address Method { get; } = Address.Page("method");
    public static Address Accessibility { get; } = Address.Page("accessibility");
    public static Address Search { get; } = Address.Page("search");
    public static Address NotFound { get; } = new("404.html");

    /// <summary>The page of something that an author describes in a file of its own.</summary>
    public static Address Of(IContentItem item) => new(item.Page.SitePath);

    public static Address Of(GoalId goal) => Address.Page("goals/" + goal.Value);

    public static Address Of(IndicatorId indicator) => Address.Page("indicators/" + indicator.Value);

    public static Address ScorecardOf(GoalId goal) => Address.Page("scorecard/goal/" + goal.Value);

    public static Address ScorecardOf(PartnerId partner) => Address.Page("scorecard/partner/" + partner.Value);

    public static Address ScorecardOf(ShownStatus status) => Address.Page("scorecard/status/" + status.Key);

    /// <summary>A file of the content folder; files keep their path.</summary>
    public static Address Media(string contentPath) => new(contentPath);
}
