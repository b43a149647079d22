using System.Text;

namespace StaticImpact.Tests.Content;

public sealed class FrontMatterTests : IDisposable
{
    private readonly TestContent content = TestContent.Small();

    public void Dispose() => content.Dispose();

    [Theory]
    [InlineData("", "content/goals/reading.md: error SI0102: The file is empty.")]
    [InlineData("\n \n", "content/goals/reading.md: error SI0102: The file is empty.")]
    [InlineData("title: Reading\n", "content/goals/reading.md(1): error SI0103: The file has no front matter.")]
    [InlineData("\n---\ntitle: Reading\n---\n", "content/goals/reading.md(1): error SI0103: The line --- must be the very first.")]
    [InlineData("----\ntitle: Reading\n----\n", "content/goals/reading.md(1): error SI0103: Front matter starts with exactly three hyphens.")]
    [InlineData("+++\ntitle = 'Reading'\n+++\n", "content/goals/reading.md(1): error SI0103: Front matter is written in YAML here")]
    [InlineData("---\ntitle: Reading\n", "content/goals/reading.md(1): error SI0104: The front matter that starts here does not end.")]
    [InlineData("---\ntitle: Reading\n----\nText", "content/goals/reading.md(3): error SI0104: The front matter ends with a line of exactly three hyphens.")]
    public void Front_matter_that_is_not_whole_is_reported(string text, string line)
    {
        content.With("goals/reading.md", text).Expect(line);
    }

    [Fact]
    public void An_unreadable_file_keeps_its_id_so_that_references_to_it_hold()
    {
        content.With("goals/reading.md", "no front matter").With("teams/early.md", "---\ntitle: Early years\ngoals: reading\n---\n");

        var initiative = content.Expect("content/goals/reading.md(1): error SI0103")!;

        Assert.Equal("reading", initiative.Goals[0].Page.Title.Original);
        Assert.Equal(initiative.Goals[0].Id, initiative.Teams[0].Goals[0]);
    }

    [Theory]
    [InlineData("---\ntitle: Reading\n---\n\nText.\n")]
    [InlineData("---\r\ntitle: Reading\r\n---\r\n\r\nText.\r\n")]
    [InlineData("---\rtitle: Reading\r---\r\rText.\r")]
    [InlineData("\uFEFF---\ntitle: Reading\n---  \n\nText.\n")]
    public void Line_ends_of_every_system_count_the_same(string text)
    {
        var body = content.With("goals/reading.md", text).Expect()!.Goals[0].Page.Body.Original;

        Assert.Equal("\nText.\n", body.Markdown);
        Assert.Equal(4, body.Start.Line);
    }

    [Fact]
    public void A_missing_final_newline_is_fine()
    {
        var goal = content.With("goals/reading.md", "---\ntitle: Reading\n---").Expect()!.Goals[0];
        Assert.Equal("", goal.Page.Body.Original.Markdown);
    }

    [Fact]
    public void The_content_hash_does_not_depend_on_line_ends_or_a_byte_order_mark()
    {
        var plain = content.Read()!.Goals[0].Page.ContentHash;
        var windows = content.With("goals/reading.md", "\uFEFF---\r\ntitle: Children read well\r\n---\r\nText.\r\n").Read()!.Goals[0].Page.ContentHash;

        Assert.Equal(16, plain.Length);
        Assert.Equal(plain, windows);
    }

    [Theory]
    [InlineData("utf-16", "SI0101: The file is saved as UTF-16")]
    [InlineData("utf-16BE", "SI0101: The file is saved as UTF-16")]
    [InlineData("utf-32", "SI0101: The file is saved as UTF-32")]
    public void Wide_encodings_are_named(string encoding, string message)
    {
        var wide = Encoding.GetEncoding(encoding);
        content.With("goals/reading.md", [.. wide.Preamble, .. wide.GetBytes("---\ntitle: Leer\n---\n")]).Expect($"content/goals/reading.md: error {message}");
    }

    [Fact]
    public void UTF_16_without_a_mark_is_named()
    {
        content.With("goals/reading.md", Encoding.Unicode.GetBytes("---\ntitle: Leer\n---\n")).Expect("content/goals/reading.md: error SI0101: The file is saved as UTF-16");
    }

    [Fact]
    public void Windows_1252_is_named_with_the_place_of_its_first_letter()
    {
        content.With("goals/reading.md", Encoding.Latin1.GetBytes("---\ntitle: Los niños leen\n---\n"))
            .Expect("content/goals/reading.md(2,14): error SI0101: The file is not UTF-8 but probably Windows-1252 (\"ANSI\"). There is probably a 'ñ' after 'Los ni'.");
    }

    [Theory]
    [InlineData("PK\u0003\u0004rest", "SI0101: The file is a Word, Excel or zip file")]
    [InlineData("%PDF-1.7", "SI0101: The file is a PDF")]
    [InlineData("---\ntitle: a\0b\n---\n", "SI0129: The file holds zero bytes")]
    public void Files_that_are_not_text_are_named(string text, string message)
    {
        content.With("goals/reading.md", text).Read();
        Assert.Contains(message, Assert.Single(content.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_control_character_is_reported_at_its_place_and_the_rest_is_read()
    {
        content.With("goals/reading.md", "---\ntitle: a\u000Bb\nordr: 1\n---\n").Expect(
            "content/goals/reading.md(2,9): error SI0129: An invisible control character (U+000B)",
            "content/goals/reading.md(3,1): error SI0105: Unknown key 'ordr'. Did you mean 'order'?");
    }
}
