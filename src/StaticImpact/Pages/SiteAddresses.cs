using System.Collections.Immutable;
using System.Globalization;
using StaticImpact.Model;

namespace StaticImpact.Pages;

/// <summary>The address of every kind of page, in the first language.</summary>
public static class SiteAddresses
{
    public static Address Agenda { get; } = Address.Page("agenda");
    public static Address Goals { get; } = Address.Page("goals");
    public static Address Scorecard { get; } = Address.Page("scorecard");
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

    /// <summary>The pages that every site has, or has when there is something to show, by the name that 'navigation' calls them.</summary>
    public static ImmutableArray<(string Name, Address Address)> Named { get; } =
    [
        ("home", Address.Home), ("agenda", Agenda), ("scorecard", Scorecard), ("goals", Goals),
        ("indicators", Indicators), ("partners", Partners), ("teams", Teams),
        ("activities", Activities), ("stories", Stories), ("updates", Updates),
        ("events", Events), ("documents", Documents), ("how-we-work", HowWeWork),
        ("backbone", Backbone), ("data", Data), ("method", Method),
        ("accessibility", Accessibility), ("search", Search),
    ];

    public static Address Of(Goal goal) => Of(goal.Id);

    public static Address Of(GoalId goal) => Address.Page("goals/" + goal.Value);

    public static Address Of(Indicator indicator) => Of(indicator.Id);

    public static Address Of(IndicatorId indicator) => Address.Page("indicators/" + indicator.Value);

    public static Address Of(Partner partner) => Address.Page("partners/" + partner.Id.Value);

    public static Address Of(Team team) => Address.Page("teams/" + team.Id.Value);

    public static Address Of(Activity activity) => Address.Page("activities/" + activity.Id.Value);

    public static Address Of(Story story) => Address.Page("stories/" + story.Id.Value);

    public static Address Of(Update update) => Dated("updates", update.Date, update.Id.Value);

    public static Address Of(Event happening) => Dated("events", happening.Date, happening.Id.Value);

    public static Address Of(FreePage page) => Address.Page(page.Path);

    public static Address ScorecardOf(GoalId goal) => Address.Page("scorecard/goal/" + goal.Value);

    public static Address ScorecardOf(PartnerId partner) => Address.Page("scorecard/partner/" + partner.Value);

    public static Address ScorecardOf(ShownStatus status) => Address.Page("scorecard/status/" + status.Key);

    /// <summary>A file of the content folder; files keep their path.</summary>
    public static Address Media(string contentPath) => new(contentPath);

    private static Address Dated(string folder, DateOnly day, string id) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{folder}/{day:yyyy-MM-dd}-{id}/"));
}
