namespace StaticImpact.Markup;

/// <summary>What it takes to put a body together, used for one after the other. One for each thread.</summary>
internal sealed class BodyBuffers
{
    /// <summary>Room for a longer text is not kept: it would be held for good by a thread that may never need it again.</summary>
    private const int LongestKept = 1 << 20;

    [ThreadStatic]
    private static BodyBuffers? spare;

    private BodyBuffers()
    {
    }

    public TextBuffer Html { get; } = new();
    public TextBuffer Plain { get; } = new();
    public List<BodyHeading> Headings { get; } = [];
    public List<BodyPassage> Passages { get; } = [];
    public List<OutwardLink> Outward { get; } = [];
    public List<BodyPlaceholder> Placeholders { get; } = [];
    public List<string> AddressesInHtml { get; } = [];
    public List<BodyMark> Marks { get; } = [];
    public HeadingIds Ids { get; } = new();
    public SetText SetText { get; } = new();
    public Utf8Arena Arena { get; private init; } = new();

    public static BodyBuffers Take()
    {
        var buffers = spare ?? new BodyBuffers();
        spare = null;
        return buffers;
    }

    public void GiveBack()
    {
        if (Html.Length > LongestKept)
        {
            spare = new BodyBuffers { Arena = Arena };
            return;
        }

        Html.Cut(0);
        Plain.Cut(0);
        Headings.Clear();
        Passages.Clear();
        Outward.Clear();
        Placeholders.Clear();
        AddressesInHtml.Clear();
        Marks.Clear();
        Ids.Clear();
        spare = this;
    }
}
