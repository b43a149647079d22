namespace StaticImpact.Tests.Shapes;

/// <summary>What can go wrong in a view is an error of the compiler, at its place.</summary>
public sealed class ShapeProblemTests
{
    [Theory]
    [InlineData("public sealed record V(string A);", "3: SHAPE001: 'V' must be a partial class or record that is not nested, so that its shape can be added")]
    [InlineData("public sealed partial record V(DateOnly A);", "3: SHAPE002: Templates cannot read 'A' of 'V': 'DateOnly' is no text, whole number, flag, HTML or IReadOnlyList, and is not marked [Shape]")]
    [InlineData("public sealed partial record V(Uri? A);", "3: SHAPE002: Templates cannot read 'A' of 'V': 'Uri?' is no text, whole number, flag, HTML or IReadOnlyList, and is not marked [Shape]")]
    [InlineData("public sealed partial record V(string? A);", "3: SHAPE002: Templates cannot read 'A' of 'V': a text that is absent is empty, not null")]
    [InlineData("public sealed partial record V(IReadOnlyList<Uri> A);", "3: SHAPE002: Templates cannot read 'A' of 'V': 'Uri' is no text and is not marked [Shape]")]
    [InlineData("public sealed partial record V(List<string> A);", "3: SHAPE002: Templates cannot read 'A' of 'V': 'List<string>' is no text, whole number, flag, HTML or IReadOnlyList, and is not marked [Shape]")]
    [InlineData("public sealed partial record V([Include] Uri A);", "3: SHAPE002: Templates cannot read 'A' of 'V': 'Uri' is no text, whole number, flag, HTML or IReadOnlyList, and is not marked [Shape]")]
    [InlineData("public sealed partial record V(string A) {\n/// <summary>B.</summary>\npublic required string a { get; init; } }", "5: SHAPE003: Templates would find two members 'a' in 'V': rename one of them")]
    [InlineData("public sealed partial record V(string A) {\npublic required string B { get; init; } }", "4: SHAPE004: Theme authors read in the manual what 'B' means: write a <summary> comment")]
    [InlineData("public sealed partial record V(string A, bool B);", "3: SHAPE004: Theme authors read in the manual what 'B' means: write a <param> comment")]
    [InlineData("public sealed partial record V(string A) {\n/// <summary> </summary>\npublic required string B { get; init; } }", "5: SHAPE004: Theme authors read in the manual what 'B' means: write a <summary> comment")]
    [InlineData("public sealed partial record V(string A = \"\");", "3: SHAPE005: 'A' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it")]
    [InlineData("public sealed partial record V {\n/// <summary>A.</summary>\npublic string A { get; init; } = \"\"; }", "5: SHAPE005: 'A' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it")]
    [InlineData("public sealed partial record V {\n/// <summary>A.</summary>\npublic string A { get; } = \"\"; }", "5: SHAPE005: 'A' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it")]
    [InlineData("public sealed partial record V {\n/// <summary>A.</summary>\npublic V? A { get; init; } }", "5: SHAPE005: 'A' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it")]
    [InlineData("public sealed partial record V {\n/// <summary>A.</summary>\npublic required bool A { get; init; } = true; }", "5: SHAPE005: 'A' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it")]
    [InlineData("public sealed partial record V([Address] int A);", "3: SHAPE006: 'A' is marked [Address] and is not a string")]
    [InlineData("public sealed partial record V {\n/// <summary>As <see cref=\"V\"/>.</summary>\npublic required bool A { get; init; } }", "5: SHAPE007: The comment of 'A' becomes a line of the manual: <see> has no place there, only text and <c>")]
    public void A_wrong_view_is_an_error(string view, string expected) =>
        Assert.Equal(expected, ShapeCompiler.Problems("/// <summary>V.</summary>\n/// <param name=\"A\">A.</param>\n[Shape(\"v\")] " + view));

    [Fact]
    public void A_view_inside_another_type_is_an_error() =>
        Assert.Equal(
            "1: SHAPE001: 'Outer.V' must be a partial class or record that is not nested, so that its shape can be added",
            ShapeCompiler.Problems("public partial class Outer { [Shape(\"v\")] public sealed partial record V; }"));

    [Fact]
    public void A_view_without_a_comment_is_an_error() =>
        Assert.Equal("1: SHAPE004: Theme authors read in the manual what 'V' means: write a <summary> comment", ShapeCompiler.Problems("[Shape(\"v\")] public sealed partial record V;"));

    [Fact]
    public void A_comment_that_is_no_XML_is_an_error() =>
        Assert.StartsWith("2: SHAPE007: The comment of 'V' becomes a line of the manual: it is not well formed", ShapeCompiler.Problems("/// <summary>a < b</summary>\n[Shape(\"v\")] public sealed partial record V;"), StringComparison.Ordinal);

    [Fact]
    public void A_member_named_like_one_of_an_included_part_is_an_error() =>
        Assert.Equal(
            "6: SHAPE003: Templates would find two members 'href' in 'Page': rename one of them",
            ShapeCompiler.Problems("""
                /// <summary>L.</summary>
                /// <param name="Href">H.</param>
                [Shape("link")] public sealed partial record Link(string Href);
                /// <summary>P.</summary>
                /// <param name="Href">H.</param>
                [Shape("page")] public sealed partial record Page([Include] Link Link, string Href);
                """));

    [Fact]
    public void All_that_is_wrong_in_a_view_is_told_at_once() =>
        Assert.Equal(
            """
            2: SHAPE005: 'A' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it
            2: SHAPE004: Theme authors read in the manual what 'A' means: write a <param> comment
            2: SHAPE004: Theme authors read in the manual what 'B' means: write a <param> comment
            2: SHAPE002: Templates cannot read 'B' of 'V': a text that is absent is empty, not null
            """.ReplaceLineEndings("\n"),
            ShapeCompiler.Problems("/// <summary>V.</summary>\n[Shape(\"v\")] public sealed partial record V(string A = \"\", string? B);"));
}
