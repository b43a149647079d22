using StaticImpact.Content;
using StaticImpact.Content.Kinds;
using StaticImpact.Pages;
using StaticImpact.Tests.Wording;

namespace StaticImpact.Tests.Architecture;

/// <summary>Nothing can be forgotten about a kind of content or a section of the site without one of these saying so.</summary>
public sealed class KindTests
{
    private static IEnumerable<ContentKind> WithPages => ContentKinds.All.Where(kind => kind.Format.Keys.Any(key => key.Name == "title"));

    [Fact]
    public void Every_kind_of_content_is_in_the_list_of_kinds()
    {
        var kinds = typeof(ContentKind).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ContentKind)) && !type.IsAbstract);
        Assert.Empty(kinds.Except(ContentKinds.All.Select(kind => kind.GetType())).Select(type => type.Name));
    }

    [Fact]
    public void Kinds_are_told_apart_by_each_of_their_words()
    {
        Assert.Equal(ContentKinds.All.Length, ContentKinds.All.DistinctBy(kind => kind.Name).Count());
        Assert.Equal(ContentKinds.All.Length, ContentKinds.All.DistinctBy(kind => kind.Plural).Count());
        Assert.All(ContentKinds.All, kind => Assert.Same(kind, ContentKinds.Named(kind.Name)));
        Assert.All(ContentKinds.All, kind => Assert.Same(kind, ContentKinds.Named(kind.Plural)));
    }

    [Fact]
    public void Every_kind_with_a_title_has_a_section_that_shows_it()
    {
        var templates = Sections.Templates.Select(t => t.Template).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(WithPages.Where(kind => !templates.Contains("pages/" + kind.Name)).Select(kind => $"No section in Pages/Sections.cs shows {kind.Plural}."));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    public void Every_kind_and_section_has_its_words(string language)
    {
        var words = TestWords.All.In(new(language));
        var asked = Sections.Named.Select(section => "nav." + section.Name)
            .Concat(WithPages.Select(kind => "search.kind." + kind.SearchWord))
            .Concat(ContentKinds.All.Select(kind => kind.DigestHeading).OfType<string>());
        var missing = language == "en" ? asked.Where(key => !words.Has(key)) : asked.Intersect(TestWords.All.MissingIn(new(language)));
        Assert.Empty(missing);
    }

    [Fact]
    public void Every_kind_that_is_started_asks_for_keys_that_it_has()
    {
        foreach (var kind in ContentKinds.All.Where(kind => kind.New is not null))
        {
            var keys = ContentSchema.Of(kind).Keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(kind.New!.Asked.Select(asked => asked.Key).Concat(kind.New.Later).Concat(kind.New.DateKey is { } date ? [date] : []).Where(key => !keys.Contains(key)).Select(key => $"{kind}: {key}"));
        }
    }
}
