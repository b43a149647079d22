using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Cli;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain — «ñ» \ud83d\ude00", "plain — «ñ» \ud83d\ude00")]
    [InlineData("a\u001b[31mb", "a\u241b[31mb")]
    [InlineData("a\r\nb\tc\0", "a\u240d\u240ab\u2409c\u2400")]
    [InlineData("a\u007Fb\u009bc\u0085", "a\u2421b<U+009B>c<U+0085>")]
    [InlineData("a\u202Eb\u2067c\u2028", "a<U+202E>b<U+2067>c<U+2028>")]
    public void A_line_shows_every_control_sign(string text, string shown) => Assert.Equal(shown, VisibleText.Line(text));

    [Fact]
    public void Text_of_several_lines_keeps_them() => Assert.Equal("a\nb\tc\r\nd\u240de\u241b", VisibleText.Lines("a\nb\tc\r\nd\re\u001b"));

    [Fact]
    public void An_excerpt_keeps_its_places() => Assert.Equal("a\uFFFDb\tc\uFFFD", VisibleText.Excerpt("a\u001bb\tc\u202E"));
}
