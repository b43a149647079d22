namespace StaticImpact.Content;

/// <summary>What <c>new</c> writes below the keys of a new item, to say what should stand there. Never meant for readers: see <see cref="UnfinishedWords"/>.</summary>
public static class Prompts
{
    /// <summary>Null for kinds that are not started with <c>new</c>.</summary>
    public static string? Of(ContentKind kind) => kind switch
    {
        ContentKind.Story => "Tell what changed for whom, in their words. Then say which figures it belongs to.",
        ContentKind.Update => "Say what is new in the first sentence.",
        ContentKind.Event => "Say whom it is for and what will happen.",
        ContentKind.Partner => "Say in two or three sentences who they are.",
        ContentKind.Activity => "Say what is done, for whom and how often.",
        ContentKind.Indicator => "Tell the story behind the numbers: what moves them, and what is being done.",
        ContentKind.Goal => "Say what the goal is about and what the partners do for it together.",
        ContentKind.Initiative or ContentKind.Places or ContentKind.Agenda or ContentKind.Backbone or ContentKind.Team or ContentKind.Page => null,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
