namespace StaticImpact.Content;

/// <summary>The kinds of files that authors write.</summary>
public enum ContentKind
{
    Initiative,
    Places,
    Agenda,
    Backbone,
    Goal,
    Indicator,
    Partner,
    Team,
    Activity,
    Story,
    Update,
    Event,
    Page,
}
