using System.Globalization;
using System.Text;

namespace StaticImpact.Checks;

/// <summary>What the elements must have.</summary>
internal ref partial struct PlainPage
{
    private bool Attributes(ref Frame frame, bool isSvg, out bool isClosed)
    {
        isClosed = false;
        Span<int> starts = stackalloc int[24];
        Span<int> lengths = stackalloc int[24];
        var count = 0;
        while (true)
        {
            var space = html[at..].IndexOfAnyExcept(" \n"u8);
            if (space < 0) return false;
            at += space;
            if (html[at] == '>')
            {
                at++;
                return true;
            }

            if (html[at] == '/')
            {
                if (at + 1 >= html.Length || html[at + 1] != '>') return false;
                at += 2;
                isClosed = true;
                return true;
            }

            if (space == 0 || count == starts.Length) return false;
            var length = 0;
            while (at + length < html.Length && (char.IsAsciiLetter((char)html[at + length]) || char.IsAsciiDigit((char)html[at + length]) || html[at + length] is (byte)'-' or (byte)':')) length++;
            if (length == 0 || at + length >= html.Length) return false;
            var name = html.Slice(at, length);
            if (!isSvg && name.IndexOfAnyInRange((byte)'A', (byte)'Z') >= 0) return false;
            for (var i = 0; i < count; i++)
            {
                if (Ascii.EqualsIgnoreCase(html.Slice(starts[i], lengths[i]), name)) return false;
            }

            (starts[count], lengths[count]) = (at, length);
            count++;
            at += length;
            ReadOnlySpan<byte> value = default;
            if (html[at] == '=')
            {
                if (at + 1 >= html.Length || html[at + 1] != '"') return false;
                var end = html[(at + 2)..].IndexOf((byte)'"');
                if (end < 0) return false;
                value = html.Slice(at + 2, end);
                at += end + 3;
                if (at >= html.Length || !AreReferencesPlain(value)) return false;
            }

            if (!Attribute(ref frame, name, value, isSvg)) return false;
        }
    }

    private readonly bool Attribute(ref Frame frame, ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, bool isSvg)
    {
        if (name.StartsWith("on"u8) || name.SequenceEqual("style"u8)) return false;
        if (name.SequenceEqual("id"u8))
        {
            frame.Id = Facts.Hash(value);
            facts.Ids.Add(frame.Id);
            return value.IndexOfAny(" &"u8) < 0;
        }

        if (name.SequenceEqual("aria-label"u8))
        {
            frame.HasLabel = HasLetters(value);
            frame.Label = Facts.Hash(value.Trim(" \n\t"u8));
            frame.HasReference = value.Contains((byte)'&');
            return true;
        }

        if (name.SequenceEqual("aria-hidden"u8))
        {
            var isTrue = value.SequenceEqual("true"u8);
            frame.IsHidden |= isTrue;
            frame.IsKept = isTrue;
            return true;
        }

        if (name.SequenceEqual("hidden"u8)) return frame.IsHidden = true;
        if (name.SequenceEqual("alt"u8))
        {
            frame.HasAlt = true;
            if (frame.Element.Name == "img") frame.HasLabel |= HasLetters(value);
            return true;
        }

        if (name.SequenceEqual("title"u8))
        {
            frame.HasTitle = HasLetters(value);
            return true;
        }

        if (name.SequenceEqual("lang"u8))
        {
            frame.HasLang = true;
            return IsLanguage(value);
        }

        if (name.SequenceEqual("role"u8)) return Role(ref frame, value);
        if (name.SequenceEqual("href"u8))
        {
            frame.HasAddress = true;
            frame.IsOutward = PageAddress.KindOf(value) == PageAddress.Kind.External;
            return HasLetters(value);
        }

        if (name.SequenceEqual("for"u8) || name.SequenceEqual("headers"u8) || name.SequenceEqual("list"u8) || name.SequenceEqual("form"u8)
            || name.SequenceEqual("aria-labelledby"u8) || name.SequenceEqual("aria-describedby"u8) || name.SequenceEqual("aria-controls"u8) || name.SequenceEqual("aria-owns"u8) || name.SequenceEqual("aria-details"u8))
        {
            if (value.IndexOfAny("&\n\t"u8) >= 0 || (frame.Element.Has(ElementTraits.Landmark) && name.SequenceEqual("aria-labelledby"u8))) return false;
            foreach (var range in value.Split((byte)' '))
            {
                if (!value[range].IsEmpty) facts.Wanted.Add(Facts.Hash(value[range]));
            }

            if (name.SequenceEqual("for"u8)) frame.For = Facts.Hash(value);
            if (!name.SequenceEqual("aria-labelledby"u8)) return true;
            frame.IsLabelledElsewhere = true;
            frame.LabelledBy = value.Contains((byte)' ') ? 0 : Facts.Hash(value);
            return true;
        }

        if (name.SequenceEqual("src"u8)) return frame.HasSource = true;
        if (name.SequenceEqual("type"u8))
        {
            frame.IsData = value.SequenceEqual("application/ld+json"u8) || value.SequenceEqual("application/json"u8);
            frame.IsHiddenField = value.SequenceEqual("hidden"u8) || value.SequenceEqual("submit"u8) || value.SequenceEqual("reset"u8) || value.SequenceEqual("button"u8);
            return !value.SequenceEqual("image"u8);
        }

        if (name.SequenceEqual("rel"u8))
        {
            frame.IsMerelyNamed = value.SequenceEqual("canonical"u8) || value.SequenceEqual("alternate"u8) || value.SequenceEqual("license"u8);
            return true;
        }

        if (name.SequenceEqual("colspan"u8)) return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out frame.Columns) && frame.Columns is > 0 and < 100;
        if (name.SequenceEqual("rowspan"u8)) return false;
        if (name.SequenceEqual("scope"u8)) return value.SequenceEqual("col"u8) || value.SequenceEqual("row"u8) || value.SequenceEqual("colgroup"u8) || value.SequenceEqual("rowgroup"u8);
        return isSvg || !IsObsolete(name);
    }

    private static bool Role(ref Frame frame, ReadOnlySpan<byte> value)
    {
        if (frame.Element.Name == "table" && value.SequenceEqual("table"u8)) return true;
        if (frame.Element.Has(ElementTraits.Landmark) || frame.Element.Name is "table" or "main") return false;
        frame.IsControl = value.SequenceEqual("button"u8) || value.SequenceEqual("link"u8);
        frame.IsImage = value.SequenceEqual("img"u8) || value.SequenceEqual("graphics-document"u8);
        frame.IsGroup = value.SequenceEqual("group"u8);
        if (value.SequenceEqual("region"u8)) frame.Landmark = 1;
        else if (value.SequenceEqual("navigation"u8)) frame.Landmark = 2;
        else if (value.SequenceEqual("search"u8)) frame.Landmark = 3;
        return !value.SequenceEqual("main"u8) && value.IndexOfAnyExceptInRange((byte)'-', (byte)'z') < 0;
    }

    /// <summary>What can be told at the start of an element.</summary>
    private bool Check(ref Frame frame)
    {
        var isHidden = hidden > 0 || frame.IsHidden;
        switch (frame.Element.Name)
        {
            case "html" when !frame.HasLang:
            case "img" when !frame.HasAlt:
            case "script" when !frame.HasSource && !frame.IsData:
            case "link" when frame.IsOutward && !frame.IsMerelyNamed:
            case "svg" when !isHidden && (images > 0 || !((frame.IsImage || frame.IsGroup) && (frame.HasLabel || frame.LabelledBy != 0))):
                return false;
            case "main":
                mains++;
                break;
            case "head":
                hasHead = true;
                break;
            case "body":
                hasBody = true;
                break;
            case "nav":
                frame.Landmark = 4;
                break;
            case "search":
                frame.Landmark = 5;
                break;
            case "a":
                frame.IsControl |= frame.HasAddress;
                break;
            case "input" when !frame.IsHiddenField:
                return Field(frame, isHidden);
            case "table":
                table = new TableShape { IsOpen = true };
                break;
            case "tr":
                table.Cells = 0;
                break;
            case "td" or "th":
                table.Cells += frame.Columns == 0 ? 1 : frame.Columns;
                break;
        }

        if (frame.Element.Has(ElementTraits.Field)) return Field(frame, isHidden);
        if (frame.IsImage && !isHidden && !frame.HasLabel && frame.LabelledBy == 0) return false;
        if ((frame.IsImage || frame.Element.Name == "svg") && !isHidden && !frame.HasLabel) facts.NamedByTitles.Add(frame.LabelledBy);
        if (frame.Landmark > 0)
        {
            if (frame.IsLabelledElsewhere || frame.HasReference || (frame.Landmark == 1 && !frame.HasLabel)) return false;
            facts.Landmarks.Add((frame.Landmark, frame.HasLabel ? frame.Label : 0));
        }

        frame.IsControl |= frame.Element.Has(ElementTraits.Control);
        frame.IsTold = isHidden;
        if (!frame.Element.Has(ElementTraits.Heading) || isHidden) return true;
        var level = frame.Element.Name[1] - '0';
        if (level == 1) tops++;
        var isRight = lastLevel == 0 || level <= lastLevel + 1;
        lastLevel = level;
        return isRight;
    }

    private readonly bool Field(in Frame frame, bool isHidden)
    {
        if (isHidden || frame.HasLabel || frame.HasTitle) return true;
        if (frame.Id == 0) return false;
        facts.Fields.Add(frame.Id);
        return true;
    }

    /// <summary>What can be told once it is known what is in an element.</summary>
    private bool CheckEnd(in Frame frame)
    {
        var isNamed = frame.HasWords || frame.HasLabel;
        switch (frame.Element.Name)
        {
            case "title" when !frame.IsSvgTitle:
                hasTitle |= frame.HasWords;
                return frame.HasWords;
            case "title" when frame.HasWords && frame.Id != 0:
                facts.Titles.Add(frame.Id);
                break;
            case "label" when frame.For != 0:
                if (isNamed) facts.Labels.Add(frame.For);
                break;
            case "th":
                table.HasHead = true;
                return isNamed;
            case "tr":
                if (table.Width == 0) table.Width = table.Cells;
                return table.Width == table.Cells;
            case "table":
                var isRight = table.HasHead;
                table = default;
                return isRight;
        }

        return isNamed || frame.IsTold || !(frame.IsControl || frame.Element.Has(ElementTraits.Heading));
    }

    private static bool IsObsolete(ReadOnlySpan<byte> name) => name[0] switch
    {
        (byte)'a' => name.SequenceEqual("align"u8),
        (byte)'b' => name.SequenceEqual("bgcolor"u8) || name.SequenceEqual("border"u8) || name.SequenceEqual("background"u8),
        (byte)'c' => name.SequenceEqual("cellpadding"u8) || name.SequenceEqual("cellspacing"u8) || name.SequenceEqual("clear"u8) || name.SequenceEqual("compact"u8),
        (byte)'f' => name.SequenceEqual("frameborder"u8),
        (byte)'h' => name.SequenceEqual("hspace"u8),
        (byte)'l' => name.SequenceEqual("language"u8),
        (byte)'n' => name.SequenceEqual("nowrap"u8),
        (byte)'v' => name.SequenceEqual("valign"u8) || name.SequenceEqual("vspace"u8),
        _ => false,
    };

    private static bool IsLanguage(ReadOnlySpan<byte> tag)
    {
        var isFirst = true;
        foreach (var range in tag.Split((byte)'-'))
        {
            var part = tag[range];
            if (isFirst ? part.Length is not (2 or 3) : part.Length is < 1 or > 8) return false;
            foreach (var b in part)
            {
                if (!(isFirst ? char.IsAsciiLetter((char)b) : char.IsAsciiLetterOrDigit((char)b))) return false;
            }

            isFirst = false;
        }

        return !isFirst;
    }

    /// <summary>An element that is open.</summary>
    private struct Frame
    {
        public PlainElement Element;
        public ulong Id;
        public ulong For;
        public ulong Label;

        /// <summary>The one element that names it; 0 for none, or several.</summary>
        public ulong LabelledBy;
        public int Landmark;
        public int Columns;
        public bool HasWords;
        public bool HasLabel;
        public bool HasReference;
        public bool HasAlt;
        public bool HasTitle;
        public bool HasLang;
        public bool HasAddress;
        public bool HasSource;
        public bool IsOutward;
        public bool IsMerelyNamed;
        public bool IsData;
        public bool IsHidden;
        public bool IsHiddenField;
        public bool IsLabelledElsewhere;
        public bool IsControl;
        public bool IsImage;
        public bool IsGroup;
        public bool IsSvgTitle;

        /// <summary>Kept from those who listen, so that it names nothing.</summary>
        public bool IsKept;

        /// <summary>It needs no words, since it is hidden.</summary>
        public bool IsTold;
    }

    private struct TableShape
    {
        public bool IsOpen;
        public bool HasHead;
        public int Width;
        public int Cells;
    }

    /// <summary>What only the whole page tells.</summary>
    private sealed class Facts
    {
        public HashSet<ulong> Ids { get; } = [];
        public List<ulong> Wanted { get; } = [];
        public List<ulong> Fields { get; } = [];
        public HashSet<ulong> Labels { get; } = [];

        /// <summary>Titles of drawings that hold words, and those that drawings are named by.</summary>
        public HashSet<ulong> Titles { get; } = [];
        public List<ulong> NamedByTitles { get; } = [];
        public List<(int Kind, ulong Name)> Landmarks { get; } = [];

        public bool AreInOrder()
        {
            foreach (var id in Wanted)
            {
                if (!Ids.Contains(id)) return false;
            }

            foreach (var title in NamedByTitles)
            {
                if (!Titles.Contains(title)) return false;
            }

            foreach (var field in Fields)
            {
                if (!Labels.Contains(field)) return false;
            }

            for (var i = 0; i < Landmarks.Count; i++)
            {
                for (var k = 0; k < i; k++)
                {
                    if (Landmarks[i].Kind == Landmarks[k].Kind && (Landmarks[i].Name == 0 || Landmarks[k].Name == 0 || Landmarks[i].Name == Landmarks[k].Name)) return false;
                }
            }

            return true;
        }

        /// <summary>FNV-1a; never 0.</summary>
        public static ulong Hash(ReadOnlySpan<byte> text)
        {
            var hash = 14695981039346656037UL;
            foreach (var b in text) hash = (hash ^ b) * 1099511628211UL;
            return hash == 0 ? 1 : hash;
        }
    }
}
