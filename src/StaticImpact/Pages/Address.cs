using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticImpact.Pages;

/// <summary>Where something stands in the site, from its root and without a leading slash: <c>""</c> is the home page,
/// <c>goals/reading/</c> a page, <c>feed.xml</c> a file.</summary>
public readonly record struct Address(string Path)
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(" \"#%:<>?[\\]^`{|}");

    public static Address Home { get; } = new("");

    public bool IsPage => Path.Length == 0 || Path[^1] == '/';

    /// <summary>The file that is written for it.</summary>
    public string File => IsPage ? Path + "index.html" : Path;

    /// <summary>How many folders deep it stands.</summary>
    public int Depth => Path.AsSpan().Count('/');

    /// <summary><c>../</c> as often as it takes to reach the root from here.</summary>
    public string ToRoot => Depth switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        3 => "../../../",
        _ => new StringBuilder().Insert(0, "../", Depth).ToString(),
    };

    public static Address Page(string path) => new(path.Length == 0 || path.EndsWith('/') ? path : path + "/");

    public Address Under(string prefix) => prefix.Length == 0 ? this : new(prefix + "/" + Path);

    /// <summary>A relative link from one address to this one; with <paramref name="portable"/> it names <c>index.html</c>,
    /// so that it works from disk.</summary>
    public string From(Address from, bool portable = false)
    {
        var here = from.Path.AsSpan();
        var there = Path.AsSpan();
        var common = 0;
        for (var i = 0; i < here.Length && i < there.Length && here[i] == there[i]; i++)
        {
            if (here[i] == '/') common = i + 1;
        }

        var up = here[common..].Count('/');
        var rest = there[common..];
        var tail = portable && IsPage ? "index.html" : "";
        if (up == 0 && rest.Length == 0 && tail.Length == 0) return "./";
        var builder = new StringBuilder((up * 3) + rest.Length + tail.Length);
        for (var i = 0; i < up; i++) builder.Append("../");
        AppendEscaped(builder, rest);
        return builder.Append(tail).ToString();
    }

    /// <summary>A file's name may hold signs that mean something else in a link; letters of every language may stay.</summary>
    private static void AppendEscaped(StringBuilder builder, ReadOnlySpan<char> path)
    {
        for (var at = path.IndexOfAny(Escaped); at >= 0; at = path.IndexOfAny(Escaped))
        {
            builder.Append(path[..at]).Append(CultureInfo.InvariantCulture, $"%{(int)path[at]:X2}");
            path = path[(at + 1)..];
        }

        builder.Append(path);
    }

    public override string ToString() => "/" + Path;
}
