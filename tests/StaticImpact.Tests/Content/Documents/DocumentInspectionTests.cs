using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using StaticImpact.Content.Documents;
using StaticImpact.Model;
using StaticImpact.Tests.Content.Media;

namespace StaticImpact.Tests.Content.Documents;

/// <summary>What documents and films hold besides what they show is told before they are published.</summary>
public sealed class DocumentInspectionTests
{
    [Fact]
    public void A_workbook_is_looked_through_for_what_its_program_hides()
    {
        Assert.Equal(
            ["the author's name 'Ana Example'", "the hidden sheet 'Deep', 'Raw'", "the name of who changed it last 'Ana Example II'", "comments", "files of other programs inside it, such as the table behind a chart", "hidden columns", "hidden rows", "pictures that tell where they were taken", "the rows behind a pivot table"],
            Holds(".xlsx", TestDocuments.Zip(
            [
                .. Bytes(TestDocuments.Types, TestDocuments.Author("Ana Example"), TestDocuments.Workbook("<sheet name=\"Figures\"/><sheet name=\"Raw\" state=\"hidden\"/><sheet name=\"Deep\" state=\"veryHidden\"/>"),
                    TestDocuments.Sheet("<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData><row hidden=\"1\"><c><v>7</v></c></row></sheetData>"),
                    ("xl/comments1.xml", "<comments/>"), ("xl/pivotCache/pivotCacheRecords1.xml", "<x/>"), ("xl/embeddings/a.bin", "x")),
                ("xl/media/image1.jpeg", TestPictures.Full("jpg")),
            ])));
        Assert.Empty(Holds(".xlsx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Workbook("<sheet name=\"Figures\"/>"), TestDocuments.Sheet("<cols><col hidden=\"0\"/></cols><sheetData><row><c><v>7</v></c></row><row hidden=\"1\"/></sheetData>"))));
    }

    [Fact]
    public void A_text_is_looked_through_for_changes_comments_and_names() => Assert.Equal(
        ["the author's name 'Ben'", "the name of who changed it 'Cleo'", "the name of who changed it last 'Ben II'", "the name of who commented 'Dora'", "comments", "hidden text", "tracked changes"],
        Holds(".docx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Author("Ben"), TestDocuments.Text("<w:p><w:del w:author=\"Cleo\"><w:delText>x</w:delText></w:del><w:rPr><w:vanish/></w:rPr></w:p>"), TestDocuments.Comments("Dora"))));

    [Fact]
    public void Slides_are_looked_through_for_notes_and_hidden_ones() =>
        Assert.Equal(["hidden slides", "speaker's notes"], Holds(".pptx", TestDocuments.Zip(TestDocuments.Types, TestDocuments.Slide("show=\"0\""), TestDocuments.Notes)));

    [Fact]
    public void Documents_of_LibreOffice_are_looked_through()
    {
        const string names = "xmlns:office=\"o\" xmlns:style=\"s\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:meta=\"m\" xmlns:dc=\"d\" xmlns:presentation=\"p\" xmlns:draw=\"w\"";
        Assert.Equal(
            ["the author's name 'Ana', 'Ben'", "the hidden sheet 'Raw'", "comments", "hidden columns", "hidden rows", "speaker's notes", "tracked changes"],
            Holds(".ods", TestDocuments.Zip(
                ("meta.xml", $"<office:meta {names}><meta:initial-creator>Ana</meta:initial-creator><dc:creator>Ben</dc:creator></office:meta>"),
                ("content.xml", $"<office:document-content {names}><style:style style:name=\"ta1\"><style:table-properties table:display=\"false\"/></style:style><text:changed-region/>"
                    + "<table:table table:name=\"Raw\" table:style-name=\"ta1\"><table:table-column table:visibility=\"collapse\"/><table:table-row table:visibility=\"filter\"/><office:annotation/></table:table>"
                    + "<draw:page><presentation:notes><text:p>Say</text:p></presentation:notes></draw:page></office:document-content>"))));
        Assert.Contains("protected by a password", DocumentInspection.Inspect(".odt", TestDocuments.Zip(("content.xml", "x"), ("META-INF/manifest.xml", "<m><encryption-data/></m>"))).Unread, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1 0 obj << /Author (Ana \\(A\\) Ex\\141mple) >> endobj", "the author's name 'Ana (A) Example'")]
    [InlineData("1 0 obj << /Author <FEFF0041006E0061> >> endobj", "the author's name 'Ana'")]
    [InlineData("<rdf:RDF><dc:creator><rdf:Seq><rdf:li>Ana &amp; Ben</rdf:li></rdf:Seq></dc:creator></rdf:RDF>", "the author's name 'Ana & Ben'")]
    [InlineData("1 0 obj << /Type /EmbeddedFile >> stream", "attached files")]
    [InlineData("1 0 obj << /Type /Annot /Subtype /Text /Contents (x) >> endobj", "comments")]
    public void A_pdf_is_looked_through(string inside, string expected)
    {
        Assert.Equal([expected], Holds(".pdf", Encoding.Latin1.GetBytes("%PDF-1.7\n" + inside + "\n%%EOF")));

        // The same in a packed stream of objects.
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(Encoding.Latin1.GetBytes(inside));
        byte[] pdf = [.. "%PDF-1.7\n7 0 obj << /Type /ObjStm /Filter /FlateDecode >>\nstream\n"u8, .. packed.ToArray(), .. "\nendstream endobj\n%%EOF"u8];
        Assert.Equal([expected], Holds(".pdf", pdf));
    }

    [Theory]
    [InlineData(".pdf", "%PDF-1.7 trailer << /Encrypt 9 0 R >>", "It is encrypted.")]
    [InlineData(".pdf", "no pdf", "It is damaged, or no PDF at all.")]
    [InlineData(".docx", "\u00D0\u00CF\u0011\u00E0 old", "It is protected by a password, or has the format of before 2007.")]
    [InlineData(".doc", "\u00D0\u00CF\u0011\u00E0 old", "It is protected by a password, or has the format of before 2007.")]
    [InlineData(".xlsx", "no archive", "It is damaged, or no document of the kind that its name says.")]
    [InlineData(".zip", "PK", "Files of this kind cannot be looked into.")]
    public void What_cannot_be_looked_into_says_so(string extension, string bytes, string why) =>
        Assert.StartsWith(why, DocumentInspection.Inspect(extension, Encoding.Latin1.GetBytes(bytes)).Unread, StringComparison.Ordinal);

    [Fact]
    public void Films_and_sounds_are_looked_through()
    {
        byte[] place = [.. Box("ftyp", "qt  "u8), .. Box("moov", Box("udta", Box("\u00A9xyz", "+36.0-079.4/"u8))), .. Box("mdat", "location.ISO6709"u8)];
        Assert.Equal(["the place where it was taken"], Holds(".mov", place));
        Assert.Empty(Holds(".mp4", [.. Box("ftyp", "isom"u8), .. Box("mdat", "location.ISO6709"u8), .. Box("moov", "x"u8)]));
        Assert.Equal(["the place where it was taken"], Holds(".mp4", [.. Box("ftyp", "isom"u8), .. Box("moov", Box("meta", "mdtacom.apple.quicktime.location.ISO6709"u8))]));
        byte[] comment = [.. "COMM"u8, 0, 0, 0, 5, 0, 0, .. "hello"u8, .. "APIC"u8, 0, 0, 0, 1, 0, 0, 1];
        Assert.Equal(["a picture", "comments"], Holds(".mp3", [.. "ID3"u8, 4, 0, 0, 0, 0, 0, (byte)comment.Length, .. comment, 0xFF, 0xFB]));
        Assert.Empty(Holds(".mp3", [0xFF, 0xFB, 0, 0]));
    }

    [Fact]
    public void Columns_of_shapes_that_are_offered_are_named() =>
        Assert.Equal(["the column 'name', 'phone'"], Holds(".geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x","phone":"y"},"geometry":{"type":"Point","coordinates":[1,2]}}]}"""u8.ToArray()));

    [Fact]
    public void A_document_that_unpacks_to_gigabytes_or_has_a_document_type_costs_little()
    {
        using var bomb = new MemoryStream();
        using (var archive = new ZipArchive(bomb, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var types = archive.CreateEntry("[Content_Types].xml").Open()) types.Write("<Types/>"u8);
            using var sheet = archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open();
            sheet.Write("<worksheet>"u8);
            var blanks = new byte[1_000_000];
            blanks.AsSpan().Fill((byte)' ');
            for (var i = 0; i < 400; i++) sheet.Write(blanks);
        }

        HangGuard.Watch(() => Assert.Contains("larger than is looked at", DocumentInspection.Inspect(".xlsx", bomb.ToArray()).Unread, StringComparison.Ordinal));
        const string lol = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        Assert.NotNull(DocumentInspection.Inspect(".docx", TestDocuments.Zip(TestDocuments.Types, ("word/document.xml", lol))).Unread);
        var many = new byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(many.AsSpan(20), uint.MaxValue);
        Assert.NotNull(DocumentInspection.Inspect(".docx", [.. many, .. "PK\u0005\u0006"u8, .. new byte[18]]).Unread);
    }

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".docx")]
    [InlineData(".ods")]
    [InlineData(".pdf")]
    [InlineData(".mov")]
    [InlineData(".mp3")]
    [InlineData(".rtf")]
    [InlineData(".geojson")]
    public void Damage_of_any_kind_ends_in_an_answer(string extension)
    {
        byte[] whole = extension switch
        {
            ".pdf" => Encoding.Latin1.GetBytes("%PDF-1.7\n1 0 obj << /Author (Ana) /Type /ObjStm /Filter /FlateDecode >> stream\nabcdef\nendstream endobj"),
            ".mov" => [.. Box("ftyp", "qt  "u8), .. Box("moov", Box("udta", "x"u8))],
            ".mp3" => [.. "ID3"u8, 4, 0, 0, 0, 0, 0, 20, .. "COMM"u8, 0, 0, 0, 5, 0, 0, .. "hello"u8],
            ".rtf" => "{\\rtf1{\\info{\\author Ana}}}"u8.ToArray(),
            ".geojson" => """{"features":[{"properties":{"a":1}}]}"""u8.ToArray(),
            _ => TestDocuments.Zip(TestDocuments.Types, ("content.xml", "<x/>"), TestDocuments.Author("Ana"), TestDocuments.Text("<w:p/>"), TestDocuments.Sheet("<cols/>")),
        };
        var random = new Random(20261129);
        HangGuard.Watch(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                var damaged = whole.ToArray();
                for (var n = random.Next(1, 6); n > 0; n--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                _ = DocumentInspection.Inspect(extension, damaged[..random.Next(damaged.Length / 2, damaged.Length + 1)]);
            }
        });
    }

    [Fact]
    public void A_film_in_WebM_is_looked_through_part_by_part()
    {
        static byte[] Part(uint id, params byte[] content)
        {
            byte[] name = id > 0xFFFFFF ? [(byte)(id >> 24), (byte)(id >> 16), (byte)(id >> 8), (byte)id] : [(byte)(id >> 8), (byte)id];
            return [.. name, 0x40, (byte)content.Length, .. content];
        }

        static byte[] Tag(string name, string text) => Part(0x7373, Part(0x67C8, [.. Part(0x45A3, Encoding.UTF8.GetBytes(name)), .. Part(0x4487, Encoding.UTF8.GetBytes(text))]));

        byte[] start = Part(0x1A45DFA3, 1, 2, 3);
        byte[] quiet = [.. Part(0x1549A966, Part(0x4D80, "Lavf60"u8.ToArray())), .. Part(0x1254C367, [.. Tag("ENCODER", "Lavf60"), .. Tag("_STATISTICS_TAGS", "BPS")])];
        Assert.Empty(Holds(".webm", [.. start, 0x18, 0x53, 0x80, 0x67, 0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, .. quiet]));
        byte[] told = [.. Part(0x1549A966, Part(0x7BA9, "At Ana's"u8.ToArray())), 0x1F, 0x43, 0xB6, 0x75, 0xFF, 0xA3, 0x82, 1, 2, .. Part(0x1254C367, [.. Tag("ARTIST", "Ana Example"), .. Tag("RECORDING_LOCATION", "35.9,-79.3")]), .. Part(0x1941A469, Part(0x61A7, 1))];
        Assert.Equal(["the tag 'ARTIST: Ana Example'", "the title 'At Ana's'", "attached files", "the place where it was taken"], Holds(".webm", [.. start, 0x18, 0x53, 0x80, 0x67, 0xFF, .. told]));
        Assert.Contains("damaged", DocumentInspection.Inspect(".webm", [.. start, .. told[..^2]]).Unread, StringComparison.Ordinal);
    }

    [Fact]
    public void A_book_is_looked_through()
    {
        const string Container = "<container xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"/>";
        const string Package = "<package xmlns=\"http://www.idpf.org/2007/opf\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><metadata><dc:title>Plan</dc:title>{0}</metadata></package>";
        static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
        Assert.Empty(Holds(".epub", TestDocuments.Zip(("META-INF/container.xml", Bytes(Container)), ("a.opf", Bytes(Package)), ("a.xhtml", "<!DOCTYPE html><html/>"u8.ToArray()))));
        var book = TestDocuments.Zip(
            ("META-INF/container.xml", Bytes(Container)),
            ("a.opf", Bytes(Package.Replace("{0}", "<dc:creator>Ana Example</dc:creator><dc:contributor>Ben Example</dc:contributor>", StringComparison.Ordinal))),
            ("a.xhtml", "<!DOCTYPE html><html><!-- ask Ben --></html>"u8.ToArray()),
            ("a.jpg", TestPictures.Full("jpg")));
        Assert.Equal(["the author's name 'Ana Example'", "the name of who worked on it 'Ben Example'", "comments", "pictures that tell where they were taken"], Holds(".epub", book));
        Assert.Contains("password", DocumentInspection.Inspect(".epub", TestDocuments.Zip(("META-INF/container.xml", Bytes(Container)), ("META-INF/encryption.xml", "<encryption><EncryptionMethod Algorithm=\"aes\"/></encryption>"u8.ToArray()))).Unread, StringComparison.Ordinal);
        Assert.Contains("no book", DocumentInspection.Inspect(".epub", [1, 2, 3]).Unread, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("", ", checked: MARK", 0)]
    [InlineData("checked: [media/plan.docx MARK]\n", "", 0)]
    public void The_site_warns_until_somebody_confirms(string settings, string key, int warnings)
    {
        var plan = TestDocuments.Zip(TestDocuments.Types, TestDocuments.Author("Ana Example"));
        var mark = ConfirmedFile.MarkOf(plan);
        using var site = WithPlan(plan, settings.Replace("MARK", mark, StringComparison.Ordinal), key.Replace("MARK", mark, StringComparison.Ordinal));
        var result = site.Build();
        Assert.Equal(warnings, result.Diagnostics.Count(d => d.Code.Id == "SI0168"));
        Assert.True(site.Has("media/plan.docx"));
        if (warnings == 0) return;
        Assert.Equal(
            "content/media/plan.docx: warning SI0168: The file holds more than it shows: the author's name 'Ana Example'; the name of who changed it last 'Ana Example II'. "
            + "Take out what is not for readers in the program that made it. If they may have it, write 'checked: [media/plan.docx " + mark + "]' into initiative.yml, or 'checked: " + mark + "' beside the file under 'documents'.\n",
            SiteTest.Lines(result.Diagnostics));
    }

    [Theory]
    [InlineData("", ", checked: MARK", "The file is no longer the one that somebody looked into. The file holds more")]
    [InlineData("checked: [media/plan.docx MARK]\n", "", "The file is no longer the one that somebody looked into. The file holds more")]
    [InlineData("", ", checked: true", "It is not said which state of this file was looked into, and another may have taken its place. The file holds more")]
    [InlineData("checked: [media/plan.docx]\n", "", "It is not said which state of this file was looked into, and another may have taken its place. The file holds more")]
    public void A_confirmation_does_not_hold_for_the_file_that_takes_its_place(string settings, string key, string start)
    {
        var mark = ConfirmedFile.MarkOf(TestDocuments.Zip(TestDocuments.Types, TestDocuments.Author("Ana Example")));
        using var site = WithPlan(TestDocuments.Zip(TestDocuments.Types, TestDocuments.Author("Ben Example")), settings.Replace("MARK", mark, StringComparison.Ordinal), key.Replace("MARK", mark, StringComparison.Ordinal));
        var warning = Assert.Single(site.Build().Diagnostics, d => d.Code.Id == "SI0168");
        Assert.StartsWith(start, warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_do_not_change_the_mark_of_a_file()
    {
        Assert.Equal(ConfirmedFile.MarkOf("one\ntwo\n"u8), ConfirmedFile.MarkOf("one\r\ntwo\r\n"u8));
        Assert.NotEqual(ConfirmedFile.MarkOf("one\ntwo\n"u8), ConfirmedFile.MarkOf("one\n\ntwo\n"u8));
        Assert.Equal("ba7816bf", ConfirmedFile.MarkOf("abc"u8));
    }

    [Theory]
    [InlineData("media/plan, draft.docx")]
    [InlineData("media/it's #2 [new].docx")]
    [InlineData("media/annual report.docx")]
    public void What_the_warning_says_to_write_works_when_it_is_typed(string path)
    {
        using var site = SiteTest.From().AddBytes(path, TestDocuments.Zip(TestDocuments.Types, TestDocuments.Author("Ana Example")));
        File.AppendAllText(site.ContentPath("initiative.yml"), $"publish: [\"{path}\"]\n");
        var message = Assert.Single(site.Build().Diagnostics, d => d.Code.Id == "SI0168").Message;
        var start = message.IndexOf("checked: [", StringComparison.Ordinal);
        File.AppendAllText(site.ContentPath("initiative.yml"), message[start..message.IndexOf("' into initiative.yml", StringComparison.Ordinal)] + "\n");
        Assert.Empty(site.Build().Diagnostics.Where(d => d.Code.Id == "SI0168"));
    }

    private static SiteTest WithPlan(byte[] plan, string settings, string key)
    {
        var site = SiteTest.From().AddBytes("media/plan.docx", plan).Change("goals/reading.md", "order: 1", $"order: 1\ndocuments: [{{file: media/plan.docx, title: Plan{key}}}]");
        File.AppendAllText(site.ContentPath("initiative.yml"), settings);
        return site;
    }

    private static IEnumerable<string> Holds(string extension, byte[] bytes)
    {
        var found = DocumentInspection.Inspect(extension, bytes);
        Assert.Null(found.Unread);
        return found.Holds;
    }

    private static (string, byte[])[] Bytes(params (string Path, string Text)[] parts) => [.. parts.Select(p => (p.Path, Encoding.UTF8.GetBytes(p.Text)))];

    private static byte[] Box(string type, ReadOnlySpan<byte> content) => [0, 0, (byte)((content.Length + 8) >> 8), (byte)(content.Length + 8), .. Encoding.Latin1.GetBytes(type), .. content];
}
