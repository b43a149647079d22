using StaticImpact.Content.Linking;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Kinds;

/// <summary>A kind of content that authors write. One object says all in which kinds differ: where its files stand and what they are
/// called, what their front matter may hold, how they are linked, what <c>new</c> asks.</summary>
/// <param name="name">One of it: <c>story</c>. Schemas, templates and <c>new</c> call it so.</param>
/// <param name="plural">All of it: <c>stories</c>. Folders, addresses, the navigation, <c>translate</c> and keys of the theme's words call it so;
/// a kind with a single file has its name here.</param>
public abstract class ContentKind(string name, string plural)
{
    public string Name { get; } = name;

    public string Plural { get; } = plural;

    /// <summary>The one file of the kind, such as <c>agenda.md</c>; null where each item has a file in the kind's folder.</summary>
    public virtual string? SingleFile => null;

    /// <summary>Whether the name of a file starts with a day.</summary>
    public virtual bool IsDated => false;

    /// <summary>Whether files may stand in folders inside the kind's folder, which is then no part of their addresses.</summary>
    public virtual bool HasFolders => false;

    /// <summary>Whether figures may stand beside a file, in a spreadsheet of its name.</summary>
    public virtual bool HasData => false;

    /// <summary>Which files are of the kind, inside the content folder.</summary>
    public string Files => SingleFile ?? (HasFolders ? $"{Plural}/**.md" : $"{Plural}/*.md");

    /// <summary>The word by which search results call it, as it stands in <c>search.kind.…</c> of the theme's words.</summary>
    public virtual string SearchWord => SingleFile is null ? Plural : "pages";

    /// <summary>The heading, among the theme's words, under which a newsletter lists what is new by its date; null for what is not listed so.</summary>
    public virtual string? DigestHeading => null;

    /// <summary>Whether its photos show people, whose consent is to be recorded.</summary>
    public virtual bool ShowsPeople => false;

    /// <summary>How an author starts an item; null for what is not started alone.</summary>
    public virtual NewItem? New => null;

    /// <summary>Whether nothing is shown before the day in the file's name.</summary>
    internal virtual bool IsPublishedOnItsDay => false;

    /// <summary>What the front matter may hold.</summary>
    internal abstract YamlFormat Format { get; }

    /// <summary>How front matter refers to an item; null where it cannot.</summary>
    internal virtual ItemReference? Reference => null;

    /// <summary>Reads the files of one item.</summary>
    internal abstract ParsedItem Read(ItemParsing reading);

    /// <summary>Settles what is shown, and what may be referred to, before anything is linked. Kinds come in their order.</summary>
    internal virtual void Register(ParsedItem file, LinkContext linking)
    {
        var isShown = linking.Decide(file);
        if (Reference is { } reference) linking.References.Of(reference).Add(file.Id, isShown);
    }

    /// <summary>Links the items that are shown and adds them to the initiative.</summary>
    internal abstract Initiative AddTo(Initiative initiative, LinkContext linking);

    /// <summary>Where the page of an item stands, see <see cref="PageFacts.SitePath"/>.</summary>
    internal string SitePathOf(ContentGroup group) =>
        SingleFile is not null ? Name + "/"
        : HasFolders ? group.Id + "/"
        : group.Date is { } day && FormattableString.Invariant($"{day:yyyy-MM-dd}-") is var start ? $"{Plural}/{(group.Id.StartsWith(start, StringComparison.Ordinal) ? "" : start)}{group.Id}/"
        : $"{Plural}/{group.Id}/";

    public override string ToString() => Name;
}
