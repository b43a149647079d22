namespace StaticImpact.Model;

/// <summary>Something that an author describes in a file of its own and that has a page.</summary>
public interface IContentItem
{
    PageFacts Page { get; }

    /// <summary>What a link to its page says.</summary>
    LocalText LinkText => Page.Title;
}
