using StaticImpact.Content;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Content;

public sealed class ContentFolderTests : IDisposable
{
    private readonly TestContent content = TestContent.Small();

    public void Dispose() => content.Dispose();

    [Fact]
    public void What_fits_nowhere_is_reported_with_what_is_expected()
    {
        content
            .With("indicator/books.md", "x")
            .With("indicator/more.md", "x")
            .With("about.md", "x")
            .With("agenda.markdown", "x")
            .With("goals/deep/er.md", "---\ntitle: x\n---\n")
            .With("goals/notes.txt", "a document")
            .With("goals/plan.yml", "x")
            .With("goals/photo.jpg", "x")
            .Expect(
                "content/about.md: warning SI0125: The file is not used. A page of its own belongs in pages/about.md.",
                "content/agenda.markdown: warning SI0125: The file is not used. Rename it to agenda.md.",
                "content/goals/deep/er.md: warning SI0125: Files of this kind stand directly in 'goals/'. Move this one there.",
                "content/goals/plan.yml: warning SI0125: The file is not used. Only .md files are read in 'goals/'.",
                "content/indicator: warning SI0125: The folder 'indicator/' is not used. Did you mean 'indicators/'?");
        Assert.Equal(["goals/notes.txt", "goals/photo.jpg"], content.Read()!.Files.AtHand);
    }

    [Fact]
    public void Hidden_files_and_what_programs_leave_behind_are_passed_over()
    {
        content.With(".DS_Store", "x").With("goals/.reading.md.swp", "x").With("goals/~$reading.docx", "x").With("goals/reading.md~", "x")
            .With("Thumbs.db", "x").With("README.md", "Notes to colleagues").With("partners/README.md", "x").With(".vscode/settings.json", "{}").Expect();
    }

    [Theory]
    [InlineData("goals/Third Grade.md", "goals/Third Grade.md: error SI0120: 'Third Grade' cannot be part of an address. Use lower-case letters, digits and hyphens: rename the file to third-grade.md.")]
    [InlineData("partners/Niños_Unidos.md", "partners/Niños_Unidos.md: error SI0120: 'Niños_Unidos' cannot be part of an address. Use lower-case letters, digits and hyphens: rename the file to ninos-unidos.md.")]
    [InlineData("pages/About Us/team.md", "pages/About Us/team.md: error SI0120: 'About Us/team' cannot be part of an address. Use lower-case letters, digits and hyphens: rename the file to pages/about-us/team.md.")]
    [InlineData("updates/news.md", "updates/news.md: error SI0126: 'news.md' must start with a day. Name it like 2026-11-22-news.md.")]
    [InlineData("updates/2026-13-01-news.md", "updates/2026-13-01-news.md: error SI0126: '2026-13-01-news.md' must start with a day.")]
    public void A_name_that_cannot_be_an_id_is_shown_as_it_should_be(string path, string line)
    {
        content.With(path, "---\ntitle: x\n---\n").Expect("content/" + line);
    }

    [Theory]
    [InlineData("Łódź, Đà Nẵng, Straße, Æsop", "lodz-da-nang-strasse-aesop")]
    [InlineData("Cafe\u0301 & Café", "cafe-cafe")]
    [InlineData("日本語", "unnamed")]
    [InlineData("مجلس 2026", "2026")]
    [InlineData("Москва: Юг и Щёлково", "moskva-yug-i-shchelkovo")]
    [InlineData("Київ, Ґанок, їжа", "kiiv-ganok-izha")]
    [InlineData("Љубљана & Ђорђе", "ljubljana-djordje")]
    [InlineData("Αθήνα, Ξάνθη και Ούζο", "athina-xanthi-kai-ouzo")]
    [InlineData("Երևան", "erevan")]
    [InlineData("თბილისი", "tbilisi")]
    [InlineData("ISPARTA ve ılıca; Þingvellir, Tromsø; Bakı, Əli", "isparta-ve-ilica-thingvellir-tromso-baki-eli")]
    [InlineData("Less CO₂, ﬁne air, Ａ１", "less-co2-fine-air-a1")]
    [InlineData("What the partners of the county agreed on when they met for the first time in May", "what-the-partners-of-the-county-agreed-on-when-they-met-for")]
    [InlineData("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft", "donaudampfschifffahrtselektrizitatenhauptbetriebswerkbauunte")]
    [InlineData("Con", "con-page")]
    [InlineData("  Plain words, 2026!  ", "plain-words-2026")]
    public void A_title_becomes_a_name_that_keeps_its_letters(string title, string name) => Assert.Equal(name, ContentName.Corrected(title));

    /// <summary>None of them leaves a hole in a name; the hard and the soft sign are not heard.</summary>
    [Fact]
    public void Every_letter_of_the_alphabets_with_a_rule_is_written()
    {
        foreach (var (from, to) in new[] { (0x00C0, 0x017F), (0x1EA0, 0x1EF9), (0x0400, 0x045F), (0x0391, 0x03A9), (0x03B1, 0x03C9), (0x0561, 0x0586), (0x10D0, 0x10F0) })
        {
            for (var c = from; c <= to; c++)
            {
                if (!char.IsLetter((char)c) || (char)c is 'Ъ' or 'Ь' or 'ъ' or 'ь') continue;
                var name = ContentName.Corrected($"a{(char)c}b");
                Assert.True(name.Length > 2 && !name.Contains('-', StringComparison.Ordinal), $"U+{c:X4} {(char)c}: {name}");
            }
        }
    }

    [Fact]
    public void Two_ways_to_store_a_letter_are_one_and_letters_that_only_look_alike_are_two()
    {
        Assert.Equal(PortableName.Key("Việt 한국 Й ά がん"), PortableName.Key("Vi\u0065\u0323\u0302t \u1112\u1161\u11ab\u1100\u116e\u11a8 И\u0306 α\u0301 か\u3099ん"));
        Assert.NotEqual(PortableName.Key("ι\u0308"), PortableName.Key("i\u0308"));
    }

    [Fact]
    public void The_day_tells_two_of_one_name_apart()
    {
        content.With("updates/2025-01-01-fair.md", "---\ntitle: x\n---\n").With("updates/2026-01-01-fair.md", "---\ntitle: x\n---\n").Expect();
    }

    [Fact]
    public void Keys_without_the_line_above_them_are_told_as_that()
    {
        content.With("partners/x.md", "title: X\n# Take the # away.\nsector: health\n---\nText.\n")
            .Expect("content/partners/x.md(1): error SI0103: The keys stand here, but the line above them is missing.");
    }

    [Fact]
    public void A_space_that_is_missing_in_braces_is_told_as_that()
    {
        content.With("partners/x.md", "---\ntitle: X\ncontact: {email:office@x.org}\n---\n")
            .Expect("content/partners/x.md(3,11): error SI0105: A space is missing after the colon in 'email:office@x.org'. Write 'email: office@x.org'.");
    }

    [Fact]
    public void Names_that_differ_only_in_capital_letters_are_refused()
    {
        content.With("media/Photo.jpg", "x").With("media/photo.jpg", "x")
            .Expect("content/media/photo.jpg: error SI0121: 'Photo.jpg' and 'photo.jpg' differ only in capital letters");
    }

    [Fact]
    public void A_folder_where_a_file_should_be_is_reported()
    {
        content.Without("initiative.yml").With("initiative.yml/x.txt", "x").With("goals/homes.md/x.txt", "x");
        content.Read();
        Assert.Contains(content.Lines, l => l.StartsWith("content/goals/homes.md: error SI0123: 'goals/homes.md' is a folder", StringComparison.Ordinal));
        Assert.Contains(content.Lines, l => l.StartsWith("content/initiative.yml: error SI0123", StringComparison.Ordinal));
        Assert.Contains(content.Lines, l => l.StartsWith("content/initiative.yml: error SI0127", StringComparison.Ordinal));
    }

    [Fact]
    public void Links_that_leave_the_folder_or_go_round_are_refused_and_others_followed()
    {
        var outside = Directory.CreateTempSubdirectory("outside-");
        try
        {
            File.WriteAllText(Path.Combine(outside.FullName, "secret.md"), "---\ntitle: Secret\n---\n");
            content.With("media/real.jpg", "x");
            Link("goals/secret.md", Path.Combine(outside.FullName, "secret.md"));
            Link("media/up", "../..");
            Link("media/round", "../media");
            Link("media/self", "self");
            Link("media/gone.jpg", "nowhere.jpg");
            Link("media/link.jpg", "real.jpg");
            Link("media/sneaky", outside.FullName);

            var initiative = content.Expect(
                "content/goals/secret.md: error SI0122: This link leads out of the content folder.",
                "content/media/gone.jpg: error SI0122: This link leads nowhere",
                "content/media/round: error SI0122: This link leads back to a folder that it stands in",
                "content/media/self: error SI0122: This link leads nowhere",
                "content/media/sneaky: error SI0122: This link leads out of the content folder.",
                "content/media/up: error SI0122: This link leads out of the content folder.")!;

            Assert.Equal(["media/link.jpg", "media/real.jpg"], initiative.Files.AtHand);
        }
        finally
        {
            outside.Delete(recursive: true);
        }

        void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(content.Root, path), target);
    }

    [Fact]
    public void A_huge_file_is_refused_without_being_read()
    {
        var path = Path.Combine(content.Root, "goals/huge.md");
        using (var file = File.Create(path)) file.SetLength(50_000_000);
        content.Expect("content/goals/huge.md: error SI0124: The file has 50 MB; at most 2 MB are read.");
    }

    [Fact]
    public void A_file_that_has_gone_since_the_folder_was_listed_is_reported()
    {
        var folder = ContentFolder.Open(content.Root);
        content.Without("goals/reading.md");
        var bag = new DiagnosticBag();

        Assert.NotNull(ContentReader.Read(folder, new ContentOptions(TestContent.Today), bag));

        Assert.Equal("content/goals/reading.md: error SI0128: The file cannot be read. It has gone since the folder was listed.", Assert.Single(bag.ToSorted()).ToString());
    }

    [Fact]
    public void A_folder_that_does_not_exist_has_no_files()
    {
        var bag = new DiagnosticBag();
        var folder = ContentFolder.Open(Path.Combine(content.Root, "nowhere"));
        Assert.Empty(folder.Files);
        Assert.Null(ContentReader.Read(folder, new ContentOptions(TestContent.Today), bag));
        Assert.Equal("SI0127", Assert.Single(bag.ToSorted()).Code.Id);
    }
}
