using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Markup;

/// <summary>Long texts of one kind of beginning without its end take a time that grows as they do.</summary>
public sealed class EndlessMarkdownTests
{
    private const int Length = 1_000_000;

    [Theory]
    [InlineData("[a](")]
    [InlineData("![a](")]
    [InlineData("[](")]
    [InlineData("[a](b (c ")]
    [InlineData("a <!--")]
    [InlineData("a <?")]
    [InlineData("a <!X ")]
    [InlineData("a <![CDATA[")]
    public void Beginnings_without_an_end_are_read_soon(string piece) =>
        HangGuard.Watch(() => Bodies.Read("x " + string.Concat(Enumerable.Repeat(piece, Length / piece.Length)), allowHtml: true));

    [Theory]
    [InlineData("a|b [x")]
    [InlineData("a|b [[x")]
    [InlineData("a|b [[x ]")]
    [InlineData("a|b ![x")]
    [InlineData("a|b *x")]
    [InlineData("a|b _x")]
    public void Long_table_after_an_open_sign_is_read_soon(string head)
    {
        var table = head + "\n-|-\n" + string.Concat(Enumerable.Repeat("c|d\n", 40_000));
        HangGuard.Watch(() =>
        {
            var html = Bodies.Filled(Bodies.Read(table));
            Assert.EndsWith("<tr><td>c</td><td>d</td></tr>\n</tbody>\n</table></div>", html, StringComparison.Ordinal);
            Assert.Contains($"<th scope=\"col\">{head[2..]}</th>", html, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(30_000, "[[")]
    [InlineData(30_000, "")]
    public void Thousands_of_bars_in_a_line_are_read_soon(int count, string among)
    {
        var half = new string('|', count / 2);
        HangGuard.Watch(() => Bodies.Read($"| {half}{among}{half}a | b |\n|---|--:|\n| 1 | 2 |\n"));
    }

    [Theory]
    [InlineData("a | *b* | [c](d.md)\n- | - | -\n**e | f** | `g|h`\n[i | j] | [[k]] | _l_\n", "long | row of | words\n")]
    [InlineData("| a | b |\n|---|---|\n| ~c | *d |\n| [e | f |\n| g* | h] |\n", "| long row of | words |\n")]
    public void Table_reads_the_same_in_a_long_paragraph(string table, string row)
    {
        // Rows that stand for themselves make the paragraph long enough for the other way.
        var rows = string.Concat(Enumerable.Repeat(row, 400));
        var bag = new DiagnosticBag();
        var alone = Bodies.Filled(Bodies.Read(table, bag: bag));
        var withRows = Bodies.Filled(Bodies.Read(table + rows, bag: bag));
        Assert.StartsWith(alone[..alone.LastIndexOf("</tbody>", StringComparison.Ordinal)], withRows, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_comments_after_many_that_are_none_are_still_read()
    {
        var html = Bodies.Html(string.Concat(Enumerable.Repeat("[a](b (c ", 200)) + "[x](y.md) <!-- z --> [v](w.md)", allowHtml: true);
        Assert.EndsWith("<a href=\"→y.md\">x</a>  <a href=\"→w.md\">v</a></p>", html, StringComparison.Ordinal);
    }
}
