using System.Collections.Immutable;
using System.Text;
using StaticImpact.Charts.Maps;
using StaticImpact.Content;
using StaticImpact.Content.Data;
using StaticImpact.Content.Documents;
using StaticImpact.Content.Kinds;
using StaticImpact.Content.Media;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages.Data.History;
using StaticImpact.PlainLanguage;
using StaticImpact.Tests.Content.Data;
using StaticImpact.Tests.Content.Documents;
using StaticImpact.Tests.Content.Media;
using StaticImpact.Tests.Markup;
using StaticImpact.Tests.Theming;
using StaticImpact.Theming;
using StaticImpact.Wording;

namespace StaticImpact.Tests.Fuzzing;

/// <summary>Every reader of files that people write, each with the files it begins from.</summary>
internal static class FuzzReaders
{
    private const string Content = "content";
    private const string InvalidSites = "tests/StaticImpact.Tests/InvalidSites";
    private const string Sites = "tests/StaticImpact.Tests/Sites";

    private static readonly string[] Yaml =
    [
        "---\n", "---", "...\n", "\t", "\"", "'", "{", "}", "[", "]", ": ", ":\n", "- ", "? ", "&a ", "*a", "<<: *a\n", "!x ", "!!binary |\n", "|\n", ">\n", "|-2\n", "#", " #", "%YAML 1.2\n", "@", "`", "\\", "\\x",
        "title: ", "title:\n", "null", "~", "yes", "2024-13-45", "2026-02-30", "0o17", "unit: ", "target: ", "{value: 90, by: 2030}", "goals: ", "[a, b]", "charts: ", "updated: ", "  ", "\n", "\n\n", "<<<<<<< HEAD\n", "=======\n", ">>>>>>> x\n", "every: ", "1 year",
    ];

    private static readonly string[] Xml =
    [
        "<", ">", "/>", "</", "<g>", "</g>", "<svg>", "</svg>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE svg [", "<!ENTITY a \"", "&a;", "&#x0;", "&#1114112;", "&lt;", "<?xml version=\"1.0\"?>", "<?x ", "?>", " xmlns:a=\"", "\"", "'", "=", " style=\"", "url(", "url(#a)", "@import ", "<style>", "</style>", "<script>", "<use href=\"", "<image href=\"data:", " onload=\"", "javascript:", "<path d=\"M0 0", " viewBox=\"0 0 1 1\"", "width=\"", "height=\"", "<metadata>", "<c r=\"XFD1048576\">", "<v>", "<row r=\"1\">", "<sheet name=\"",
    ];

    private static readonly string[] Json =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\u", "\\ud800", "null", "true", "-", "1e400", "\"type\":", "\"Polygon\"", "\"MultiPolygon\"", "\"GeometryCollection\"", "\"FeatureCollection\"", "\"Topology\"", "\"arcs\":", "\"coordinates\":", "[[0,0],[1,0],[1,1],[0,0]]", "[]", "{}", "\"id\":", "\"properties\":", "\"transform\":{\"scale\":[1,1],\"translate\":[0,0]}", "\"bbox\":", "\"value\":", "\"period\":", "\"version\": 2", "//", "-99999", "181", "-0",
    ];

    private static readonly string[] Csv = [",", ";", "\t", "\"", "\"\"", "\n", "\r", "\r\n", "period", "value", "lower", "upper", "flag", "note", "place", "n", "denominator", "2024", "2023-24", "2024-Q1", "2024-01", "2019-2023", "<5", ">95", "*", "s", "-", "n/a", "illustrative", "provisional", "=1+1", "'", "sep=;\n", "12,5", "1 000", "$5", "40%", "All", ",,,,,,,,", "\n\n"];

    private static readonly string[] Css = ["{", "}", ";", ":", "/*", "*/", "\"", "'", "\\", "url(", "url(\"", ")", "@import ", "@import \"a.css\"", "@media ", "@charset \"x\";", "var(--accent)", "--a:", "data:", "#fff", "rgb(", "<!--", "-->", "</style>", "../", "images/icon.svg", "calc(", "!important"];

    private static readonly string[] Binary = ["Exif\0\0", "II*\0", "MM\0*", "http://ns.adobe.com/xap/1.0/\0", "JFIF\0", "ICC_PROFILE\0", "IHDR", "IDAT", "IEND", "eXIf", "iTXt", "tEXt", "zTXt", "iCCP", "acTL", "NETSCAPE2.0", "XMP DataXMP", "VP8 ", "VP8L", "VP8X", "ANIM", "EXIF", "XMP ", "RIFF", "WEBP", "ftyp", "meta", "iinf", "iloc", "iref", "iprp", "pitm", "mdat", "moov", "udta", "free", "uuid", "mif1", "%PDF-1.7\n", "obj\n", "stream\n", "endstream", "trailer", "/Author (", "/JavaScript", "xref", "%%EOF"];

    /// <summary>About the cheapest take most; together more than a million.</summary>
    public static ImmutableArray<FuzzReader> All { get; } =
    [
        new("Markdown", 150_000, Seeds(".md"), AnyMarkdownTests.Pieces, ReadMarkdown),
        new("front matter and settings", 150_000, [.. Seeds(".md", ".yml").Where(s => KindOf(s.Name) is not null)], Yaml, ReadItem),
        new("YAML", 60_000, Seeds(".yml"), Yaml, s => Told(bag => YamlOf(s, bag))),
        new("CSV", 130_000, [.. Seeds(".csv"), FuzzSeed.Of("a.csv", "period;value;sexe\n2020;12,5;Femmes\n2021;13,5;Hommes\n"), FuzzSeed.Of("b.csv", "Safe days\n\nWard,Q1 2022,Q2 2022\nTotal,\"1,200\",30\nNorth,1 000,2%\nSource: x\n")], Csv, ReadCsv),
        new("xlsx", 60_000, [.. Seeds(".xlsx"), new FuzzSeed("a.xlsx", Workbook.Of(["period", "value", "sex", "note"], [2020, 12.5, "Girls", "x"], [2021, 13.0, "Boys", null], ["2022", new Workbook.As(0.5, "0%"), "All", true])), new FuzzSeed("b.xlsx", Workbook.Of(["Safe days"], [], ["", 2021, 2022], ["Total", 50, 52], ["Girls", 54, new Workbook.Unworked("B4+1")], ["Source: x"]))], Xml, ReadWorkbook),
        new("ods", 40_000, [new FuzzSeed("a.ods", Ods.Of(["period", "value", "sex"], [2020, 12.5, "Girls"], [new DateOnly(2021, 12, 31), new Workbook.As(0.5, "0%"), null])), new FuzzSeed("b.ods", Ods.OfSheet("<table:table-column table:number-columns-repeated='3' table:visibility='collapse'/>" + Ods.Row(["Safe days"]) + "<table:table-row table:number-rows-repeated='4'><table:table-cell table:number-columns-repeated='9'/></table:table-row>" + Ods.Row([null, 2021, 2022]) + Ods.Row(["Total", 50, new Workbook.Unworked("B4+1")]) + Ods.Row(["Average", "*", "n/a"])))], [.. Xml, "table:number-rows-repeated='9999999'", "table:number-columns-repeated='9999999'", "table:number-columns-spanned='3'", "table:visibility='filter'"], ReadOds),
        new("tables of many shapes", 60_000, [.. Shapes.Select((csv, i) => FuzzSeed.Of($"{i}.csv", csv))], [.. Csv, "Total", "Average", "2021", "2022", "Q1 2022", "Change", "n/a", "By sex", "Source: x", "2021 (p)", "2020 Rate", "FY2021", "2015/16 to 2017/18", "2015-12-31"], ReadShape),
        new("GeoJSON", 60_000, [.. FuzzSeed.In("tests/StaticImpact.Tests", ".geojson", ".json").Where(s => Holds(s, "Feature")), Squares], Json, ReadMap),
        new("TopoJSON", 60_000, [Topology, .. FuzzSeed.In("tests/StaticImpact.Tests", ".json").Where(s => Holds(s, "Topology"))], Json, ReadMap),
        new("SVG", 80_000, [.. Small(FuzzSeed.In(Content, ".svg")), .. Small(FuzzSeed.In("tests/StaticImpact.Tests", ".svg")), .. FuzzSeed.In("themes", ".svg").Take(20)], Xml, ReadDrawing),
        new("theme.yml and tokens", 40_000, FuzzSeed.In("themes", ".yml").Where(s => s.Name.EndsWith("theme.yml", StringComparison.Ordinal)).ToList(), [.. Yaml, .. Css], ReadManifest),
        new("style sheets", 50_000, [.. Shortened(FuzzSeed.In("themes", ".css")), .. FuzzSeed.In(InvalidSites, ".css")], Css, s => StyleSheet.Rewrite(new ThemeFile("assets/css/a.css", "themes/ours/assets/css/a.css", s.Bytes), "css/a.css", (_, _, target, _) => target.Length % 2 == 0 ? null : "../" + target)),
        new("theme's words", 30_000, [.. Shortened(FuzzSeed.In("themes/commons/strings", ".yml"))], [.. Yaml, "{n}", "{", "}", "one: ", "other: ", "few: ", "plural: ", "{day}"], s => Told(bag => Strings.Load([StringsFile.At(new SourceSpan("themes/ours/strings/en.yml"), Encoding.UTF8.GetString(s.Bytes))], bag))),
        new("templates", 50_000, FuzzSeed.In("themes", ".sbn-html").Select(s => s.Shortened()).ToList(), AnyTemplateTests.Pieces, s => Assert.True(AnyTemplateTests.IsHandled(Encoding.UTF8.GetString(s.Bytes)))),
        new("history", 50_000, [Snapshot, .. FuzzSeed.In(InvalidSites, ".json").Where(s => s.Name.Contains("/history/", StringComparison.Ordinal))], Json, ReadHistory),
        .. TestPictures.Kinds.Select(kind => new FuzzReader("pictures: " + kind, 20_000, [new("a." + kind, TestPictures.Full(kind)), new("a." + kind, TestPictures.Plain(kind)), new("a." + kind, TestPictures.Full(kind, 1))], Binary, ReadPicture)),
        new("documents, films and captions", 30_000, Documents, [.. Binary, .. Xml, "WEBVTT\n", "00:01.000 --> 00:02.000\n", "\\rtf1", "{\\info{\\author "], s =>
        {
            DocumentInspection.Inspect(Path.GetExtension(s.Name), s.Bytes);
            Captions.Fault(s.Bytes);
        }),
        new("one file of a whole project", 20_000, [.. FuzzProject.Seeds], [.. Yaml, .. AnyMarkdownTests.Pieces, .. Csv], s => FuzzProject.Shared.Value.Load(s)),
    ];

    private static FuzzSeed Squares => FuzzSeed.Of("a.geojson", """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "id": "a", "properties": {"name": "A"}, "geometry": {"type": "Polygon", "coordinates": [[[-80, 36], [-79, 36], [-79, 37], [-80, 37], [-80, 36]], [[-79.6, 36.4], [-79.4, 36.4], [-79.4, 36.6], [-79.6, 36.4]]]}},
          {"type": "Feature", "id": 7, "properties": null, "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [0, 0]}, {"type": "MultiPolygon", "coordinates": [[[[179, 10], [181, 10], [181, 12], [179, 10]]]]}]}}
        ]}
        """);

    private static FuzzSeed Topology => FuzzSeed.Of("a.topojson", """
        {"type": "Topology", "transform": {"scale": [0.01, 0.01], "translate": [-80, 36]}, "objects": {"wards": {"type": "GeometryCollection", "geometries": [
          {"type": "Polygon", "id": "a", "arcs": [[0, 1]]}, {"type": "MultiPolygon", "id": "b", "properties": {"name": "B"}, "arcs": [[[-2, 2]], [[3]]]}
        ]}}, "arcs": [[[0, 0], [100, 0], [0, 100]], [[100, 100], [-100, 0], [0, -100]], [[0, 0], [-50, 20], [150, 80]], [[5, 5], [1, 0], [0, 1], [-1, -1]]]}
        """);

    private static FuzzSeed Snapshot => FuzzSeed.Of("history/2026-01-01.json", """
        {"version": 1, "date": "2026-01-01", "indicators": [
          {"id": "a", "title": "A", "definition": "D", "unit": "percent", "direction": "higher", "target": {"period": "2030", "value": 90, "upperValue": 95, "why": "W", "changedBecause": "C"},
            "status": "on_track", "statusWhy": "S", "method": "pace", "methodVersion": 2,
            "series": [{"values": [{"period": "2020", "value": 50, "n": 12, "denominator": 24}, {"period": "2021", "bound": "<5", "flag": "suppressed", "note": "N"}]}, {"group": {"sex": "Girls"}, "place": "b", "values": []}]},
          {"id": "b", "title": "B", "unit": "count", "direction": "lower", "status": "no_data", "method": "pace", "methodVersion": 1, "series": []}
        ]}
        """);

    private static List<FuzzSeed> Documents =>
    [
        .. FuzzSeed.In("content/media/documents", ".pdf"),
        new("a.docx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Author("Ben"), TestDocuments.Text("<w:p><w:del w:author=\"Cleo\"><w:delText>x</w:delText></w:del></w:p>"), TestDocuments.Comments("Dora"))),
        new("a.pptx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Slide("show=\"0\""), TestDocuments.Notes)),
        new("a.xlsx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Workbook("<sheet name=\"Raw\" state=\"hidden\"/>"), TestDocuments.Sheet("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols>"))),
        new("a.odt", TestDocuments.Zip(("content.xml", "<a xmlns:text=\"x\"><text:p>x</text:p></a>"), ("meta.xml", "<a><b>x</b></a>"))),
        new("a.epub", TestDocuments.Zip(("META-INF/container.xml", "<container><rootfiles><rootfile full-path=\"a.opf\"/></rootfiles></container>"), ("a.opf", "<package><metadata/></package>"), ("a.xhtml", "<html/>"))),
        new("a.mp4", [0, 0, 0, 12, .. "ftypisom"u8, 0, 0, 0, 24, .. "moov"u8, 0, 0, 0, 16, .. "udta"u8, .. "location"u8, 0, 0, 0, 8, .. "mdat"u8]),
        new("a.webm", [0x1A, 0x45, 0xDF, 0xA3, 0x84, 0x42, 0x86, 0x81, 1, 0x18, 0x53, 0x80, 0x67, 0x88, 0x15, 0x49, 0xA9, 0x66, 0x83, 0x4D, 0x80, 0x80]),
        FuzzSeed.Of("a.vtt", "WEBVTT\n\n00:01.000 --> 00:02.000\nHello\n\n2\n00:00:03.000 --> 00:00:04.500 align:start\nBye\n"),
        FuzzSeed.Of("a.rtf", "{\\rtf1{\\info{\\author Ana}}\\pard Hello\\par}"),
        FuzzSeed.Of("a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"owner\":\"x\"},\"geometry\":null}]}"),
    ];

    private static List<FuzzSeed> Seeds(params string[] endings) =>
        [.. FuzzSeed.In(Content, endings).Where(s => !s.Name.Contains("/manual/", StringComparison.Ordinal)).Concat(FuzzSeed.In(Sites, endings)).Concat(FuzzSeed.In(InvalidSites, endings)).Select(s => s.Shortened())];

    private static IEnumerable<FuzzSeed> Shortened(IEnumerable<FuzzSeed> seeds) => seeds.Select(s => s.Shortened());

    /// <summary>A drawing cut short is none, so only whole ones are taken.</summary>
    private static IEnumerable<FuzzSeed> Small(IEnumerable<FuzzSeed> seeds) => seeds.Where(s => s.Bytes.Length < 12_000);

    private static bool Holds(FuzzSeed seed, string text) => Encoding.UTF8.GetString(seed.Bytes).Contains($"\"{text}", StringComparison.Ordinal) && seed.Bytes.Length < 6000;

    /// <summary>What was found is printed too: messages carry pieces of the file.</summary>
    private static void Told(Action<DiagnosticBag> read)
    {
        var bag = new DiagnosticBag();
        read(bag);
        foreach (var found in bag.ToSorted()) Assert.False(string.IsNullOrWhiteSpace(found.ToString()));
    }

    private static void ReadMarkdown(FuzzSeed seed) => Told(bag =>
    {
        if (ContentText.Clean("content/x.md", seed.Bytes, bag) is not { } text) return;
        var prose = FrontMatter.Split("content/x.md", text, new DiagnosticBag()) is { } parts ? new Prose(parts.Body, new SourceSpan("content/x.md", parts.BodyLine)) : new Prose(text, new SourceSpan("content/x.md", 1));
        var body = MarkdownReader.Read(prose, new BodyStyle(AllowHtml: seed.Bytes.Length % 2 == 0, new Typography(new Language(seed.Bytes.Length % 3 == 0 ? "fr" : "en"))), bag);
        _ = body.Fill(_ => Html.Empty).Value;
        WritingRules.Check(prose, body, new Language(seed.Bytes.Length % 3 == 0 ? "fr" : "en"), isForResidents: true, bag);
    });

    private static ContentKind? KindOf(string path)
    {
        var at = path.LastIndexOf("content/", StringComparison.Ordinal);
        if (at < 0) return null;
        var parts = path[(at + "content/".Length)..].Split('/');
        return parts.Length == 1 ? ContentKinds.InFile(parts[0]) : ContentKinds.InFolder(parts[0]);
    }

    private static void ReadItem(FuzzSeed seed) => Told(bag =>
    {
        var entry = new ContentEntry(seed.Name, seed.Bytes.Length, default);
        var group = new ContentGroup(KindOf(seed.Name)!, "x", new DateOnly(2026, 11, 22), entry, [], null);
        bag.AddRange(ItemParsing.Read(group, path => path, Originals.None, (_, _) => seed.Bytes).Diagnostics);
    });

    private static void YamlOf(FuzzSeed seed, DiagnosticBag bag)
    {
        if (ContentText.Decode("content/x.yml", seed.Bytes, bag) is { } text) StaticImpact.Yaml.YamlDocument.Read("content/x.yml", text, 1, bag);
    }

    private static IndicatorDataOptions OptionsFor(FuzzSeed seed) => new()
    {
        Unit = new Unit(Enum.GetValues<UnitKind>()[seed.Bytes.Length % Enum.GetValues<UnitKind>().Length]),
        Grades = ["F", "D", "C", "B", "A"],
    };

    private static void ReadCsv(FuzzSeed seed) => Told(bag =>
    {
        if (ContentText.Decode("content/x.csv", seed.Bytes, bag) is { } text) IndicatorData.Read("content/x.csv", text, OptionsFor(seed), bag);
    });

    private static void ReadWorkbook(FuzzSeed seed) => Told(bag => IndicatorData.ReadWorkbook("content/x.xlsx", seed.Bytes, null, OptionsFor(seed), bag));

    private static void ReadOds(FuzzSeed seed) => Told(bag => IndicatorData.ReadWorkbook("content/x.ods", seed.Bytes, null, OptionsFor(seed), bag));

    private static string[] Shapes =>
    [
        "Safe days\n\nWard,Q1 2022,Q2 2022,Change\nTotal,\"1,200\",30,1\nNorth,1 000,2%,2\nSouth,*,n/a,\nAverage,5,6,7\nSource: x\n",
        "Year,Girls,Boys,Total,Notes\n2020,1,2,3,x\n2021,2,3,5,\n",
        ",2020,,2021,\nGroup,n,%,n,%\nTotal,5,10,6,11\nBy sex,,,,\nGirls,2,9,3,10\nBoys,3,11,3,12\n",
        "Title\nYear,Value\n2020,1\n2021,2\n\nOther\nYear,Value\n2020,3\n2021,4\n",
        "Year,Value,,Year,Value\n2020,1,,2020,3\n2021,2,,2021,4\n",
        "Indicator,2020,2021\nReading,1,2\nMaths,3,4\n",
    ];

    /// <summary>With what an author may say of the layout, changed by what the file holds.</summary>
    private static void ReadShape(FuzzSeed seed) => Told(bag =>
    {
        if (ContentText.Decode("content/x.csv", seed.Bytes, bag) is not { } text) return;
        var place = new Sourced<string>(seed.Bytes.Length % 2 == 0 ? "B" : "Total", SourceSpan.None);
        var guide = (seed.Bytes.Length % 7) switch
        {
            0 => new TableGuide { Header = 1 + (seed.Bytes.Length % 5) },
            1 => new TableGuide { Across = Across.Groups },
            2 => new TableGuide { Across = Across.Periods, Ignored = [place] },
            3 => new TableGuide { Columns = [new(new Sourced<string>("value", SourceSpan.None), place)] },
            4 => new TableGuide { Rows = new RowGuide { Total = place } },
            5 => new TableGuide { Rows = new RowGuide { Only = place, Ignored = [new Sourced<string>("2-4", SourceSpan.None)] } },
            _ => TableGuide.None,
        };
        IndicatorData.Read("content/x.csv", text, OptionsFor(seed) with { Guide = guide, IsShared = seed.Bytes.Length % 11 == 0 }, bag);
    });

    private static void ReadMap(FuzzSeed seed) => Told(bag =>
    {
        if (ContentText.Decode("content/x.json", seed.Bytes, bag) is not { } text) return;
        var map = new MapShapes("x", "X", new Sourced<string>("x.json", new SourceSpan("content/places.yml", 1)), null, seed.Bytes.Length % 2 == 0 ? null : "name", text);
        var shapes = ShapeFile.Read(map, out var problem).RemoveAll(s => s.Rings.IsEmpty);
        if (problem is not null || shapes.IsEmpty) return;
        var (fitted, height) = MapProjection.Fit(Longitudes.Joined(shapes), 640, 480);
        Assert.True(double.IsFinite(height) && fitted.All(s => s.Rings.All(r => r.All(p => double.IsFinite(p.X) && double.IsFinite(p.Y)))));
    });

    private static void ReadDrawing(FuzzSeed seed) => Told(bag =>
    {
        DrawingSafety.Check("content/x.svg", seed.Bytes, bag);
        DrawingCleaning.Clean(seed.Bytes);
        PictureSizes.Read(seed.Bytes, ".svg");
        Icons.Read([new ThemeFile("assets/icons/x.svg", "themes/ours/assets/icons/x.svg", seed.Bytes)], bag);
    });

    private static void ReadManifest(FuzzSeed seed) => Told(bag =>
    {
        if (ThemeManifest.Read(new ThemeFile("theme.yml", "themes/ours/theme.yml", seed.Bytes), bag) is not { } manifest) return;
        var tokens = manifest.ReadTokens(bag).ToImmutableArray();
        KeyValuePair<Sourced<string>, Sourced<string>>[] own = [new(new("accent", default), new("#4488aa", default))];
        tokens = Tokens.Override(tokens, manifest.Pairs, own, bag);
        Tokens.CheckContrast(tokens, manifest.Pairs, own, bag);
        Tokens.ToCss(tokens);
    });

    private static void ReadHistory(FuzzSeed seed) => Told(bag =>
    {
        if (SnapshotFile.Read("content/history/2026-01-01.json", seed.Bytes, bag) is not { } snapshot) return;
        SnapshotFile.Write(snapshot);
        Ledger.Changes([snapshot], snapshot with { Date = snapshot.Date == DateOnly.MaxValue ? snapshot.Date : snapshot.Date.AddDays(1), Indicators = [.. snapshot.Indicators.Reverse()] });
    });

    private static void ReadPicture(FuzzSeed seed)
    {
        var ending = Path.GetExtension(seed.Name);
        Picture.IsUnshown(ending, seed.Bytes);
        PictureSizes.Read(seed.Bytes, ending);
        if (Picture.Clean(seed.Bytes) is not { } clean) return;
        // What has been cleaned is a picture still, and tells no place.
        Assert.True(Picture.Clean(clean.Bytes) is { HadPlace: false });
    }
}
