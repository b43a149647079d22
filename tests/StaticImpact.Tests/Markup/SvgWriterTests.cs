using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Markup;

namespace StaticImpact.Tests.Markup;

public class SvgWriterTests
{
    [Fact]
    public void Elements_close_in_order_and_text_is_encoded() => Assert.Equal(
        "<svg a=\"&lt;&quot;&amp;\"><g><title>a &lt; b</title></g><line x=\"1.5\"/></svg>",
        new SvgWriter().Open("svg").With("a", "<\"&").With("none", null)
            .Open("g").Open("title").Text("a < b").Close().Close().Open("line").With("x", 1.5).Close().Close().ToHtml().Value);

    [Fact]
    public void One_takes_over_what_another_wrote()
    {
        var part = new SvgWriter().Open("path").WithPath([(0, 1.5), (-2, 3)], close: true).Close();
        Assert.Equal("<g><path d=\"M0,1.5L-2,3Z\"/></g>", new SvgWriter().Open("g").Write(part).Close().ToHtml().Value);
        Assert.Throws<InvalidOperationException>(() => part.Open("line"));
    }

    [Fact]
    public void What_is_finished_stays_as_it_was()
    {
        var finished = new SvgWriter().Open("g").Close();
        Assert.Equal(finished.ToHtml(), finished.ToHtml());
        Assert.NotEqual(finished.ToHtml(), new SvgWriter().Open("a").Close().ToHtml());
    }

    [Theory]
    [InlineData(1.051, "1.1")]
    [InlineData(-0.01, "0")]
    [InlineData(100, "100")]
    [InlineData(1234567.891, "1234567.9")]
    public void Numbers_have_one_decimal_at_most(double number, string expected) => Assert.Equal(expected, SvgWriter.Number(number));

    [Fact]
    public void Any_number_is_written_as_the_format_writes_it() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(5_000),
        Prop.ForAll(ArbMap.Default.ArbFor<NormalFloat>(), ArbMap.Default.ArbFor<int>(), (any, tenths) =>
            new[] { (double)any, (double)any % 2000, tenths / 10.0, tenths / 100.0 }.All(number => SvgWriter.Number(number) == Formatted(number))));

    private static string Formatted(double number) =>
        Math.Round(number, 1, MidpointRounding.AwayFromZero) is var rounded && rounded == 0 ? "0" : rounded.ToString("0.#", CultureInfo.InvariantCulture);

    [Fact]
    public void What_would_not_be_well_formed_is_refused()
    {
        Assert.Throws<InvalidOperationException>(() => new SvgWriter().Open("svg").ToHtml());
        Assert.Throws<InvalidOperationException>(() => new SvgWriter().Open("svg").Text("x").With("a", "b"));
        Assert.Throws<ArgumentOutOfRangeException>(() => SvgWriter.Number(double.NaN));
    }
}
