namespace StaticImpact.Tests.Theming;

public sealed class TemplateCheckTests : IDisposable
{
    private const string File = "themes/commons/pages/club.hbs";

    private readonly TestTheme theme = new();

    public void Dispose() => theme.Dispose();

    [Theory]
    [InlineData("{{titel}}", "(1,3): error SI0412: The club page has no 'titel'. Did you mean 'title'?")]
    [InlineData("{{Title}}", "(1,3): error SI0412: The club page has no 'Title'. Did you mean 'title'?")]
    [InlineData("{{chair.nam}}", "(1,9): error SI0412: The person has no 'nam'. Did you mean 'name'?")]
    [InlineData("{{title.name}}", "(1,9): error SI0412: 'title' is a text and has no member 'name'.")]
    [InlineData("{{#each members}}{{title}}{{/each}}", "(1,20): error SI0412: The person has no 'title'. Outside the block there is '../title'.")]
    [InlineData("{{#if nope}}{{/if}}", "(1,7): error SI0412: The club page has no 'nope'. It has: body, chair, count, members, tags, title.")]
    [InlineData("{{../title}}", "(1,3): error SI0412: '../title' goes out of more blocks than there are.")]
    [InlineData("{{@index}}", "(1,3): error SI0412: '@index' is known directly inside '{{#each}}' only.")]
    [InlineData("{{@key}}", "(1,3): error SI0412: No value '@key'. There are @root, @index, @first and @last.")]
    [InlineData("{{members}}", "(1,1): error SI0416: 'members' is a list (person) and cannot be printed. Write '{{#each members}} … {{/each}}'.")]
    [InlineData("{{chair}}", "(1,1): error SI0416: 'chair' is a model (person) and cannot be printed. Write '{{#with chair}} … {{/with}}' or one of its members: friend, isChair, name.")]
    [InlineData("{{#each title}}{{/each}}", "(1,9): error SI0416: 'title' is a text, not a list.")]
    [InlineData("{{#with members}}{{/with}}", "(1,9): error SI0416: 'members' is a list (person), which has no members to go into. Write '{{#each members}} … {{/each}}'.")]
    [InlineData("{{{body}}}", "(1,1): error SI0411: '{{{body}}}' would print without encoding. Write '{{name}}': text is encoded, and what is already HTML is printed as it is.")]
    [InlineData("{{&body}}", "(1,1): error SI0411: '{{&body}}' would print without encoding. Write '{{name}}': text is encoded, and what is already HTML is printed as it is.")]
    [InlineData("{{#*inline \"x\"}}", "(1,1): error SI0411: '{{#*inline \"x\"}}' is not part of the template language. Put the part into a file of its own under partials/.")]
    [InlineData("{{> (lookup . \"x\")}}", "(1,5): error SI0411: A call inside a call ('(') is not part of the template language.")]
    [InlineData("{{lookup tags 0}}", "(1,3): error SI0413: No helper 'lookup'. Helpers: t, asset, icon.")]
    [InlineData("{{#eech members}}{{/eech}}", "(1,1): error SI0413: No block 'eech'. Did you mean 'each'? Blocks: if, unless, each, with.")]
    [InlineData("{{> partials/persn}}", "(1,5): error SI0414: No template 'partials/persn'. Did you mean 'partials/person'?")]
    [InlineData("{{> pages/club}}", "(1,5): error SI0414: No template 'pages/club'.")]
    [InlineData("{{t \"helo\"}}", "(1,5): error SI0417: No string 'helo' in the theme's strings. Did you mean 'hello'?")]
    [InlineData("{{t \"greet\"}}", "(1,5): error SI0418: The string 'greet' needs a value for '{name}'. Write 'name=…'.")]
    [InlineData("{{t \"hello\" name=title}}", "(1,13): error SI0418: The string 'hello' has no place '{name}'.")]
    [InlineData("{{t title}}", "(1,5): error SI0410: 't' needs a text in quotes, so that it can be checked when the theme loads.")]
    [InlineData("{{t \"greet\" name=body}}", "(1,18): error SI0416: 'name' is HTML; a string takes texts and numbers.")]
    [InlineData("{{asset \"css/site.css\"}}", "(1,9): error SI0419: No file 'assets/css/site.css' in the theme.")]
    [InlineData("{{icon \"stra\"}}", "(1,8): error SI0420: No icon 'stra' in assets/icons. Did you mean 'star'?")]
    [InlineData("{{#if title}}", "(1,1): error SI0410: 'if' is not closed. End it with '{{/if}}'.")]
    [InlineData("{{#if title}}\n{{/each}}", "(2,1): error SI0410: '{{/each}}' closes 'if', which line 1 opened. Write '{{/if}}'.")]
    [InlineData("{{/if}}", "(1,1): error SI0410: '{{/if}}' closes a block that was not opened.")]
    [InlineData("{{else}}", "(1,1): error SI0410: '{{else}}' stands outside any block.")]
    [InlineData("a\n  {{title", "(2,3): error SI0410: '{{' is not closed. End it with '}}'.")]
    [InlineData("<a class={{title}}>", "(1,10): error SI0422: 'title' stands as an attribute value without quotes, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<a {{title}}>", "(1,4): error SI0422: 'title' stands inside a tag, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<script>x = \"{{title}}\"</script>", "(1,14): error SI0422: 'title' stands inside a script or style element, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<a title=\"{{body}}\">", "(1,11): error SI0422: 'body' is HTML and stands inside an attribute, where its marks could close the attribute. Put it between tags, or use a text.")]
    public void A_mistake_is_reported_when_the_theme_loads(string template, string expected)
    {
        theme.Add("commons/partials/person.hbs", "{{title}}").Add("commons/assets/icons/star.svg", "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0\"/></svg>");
        Assert.Equal(File + expected, theme.Page(template).Errors());
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        theme.Page("{{titel}}\n{{#each member}}{{/each}}\n{{#if count}}{{t \"helo\"}}{{/if}}\n{{{body}}}");
        Assert.Equal(4, theme.Errors().Split('\n').Length);
    }

    [Fact]
    public void A_partial_is_checked_for_each_model_it_is_called_with()
    {
        theme.Add("commons/partials/a.hbs", "\n {{isChair}}{{name}}").Page("{{> partials/a chair}}{{> partials/a}}");
        var errors = theme.Errors().Split('\n');
        Assert.Equal(
            [
                "themes/commons/partials/a.hbs(2,2): error SI0416: 'isChair' is true or false and cannot be printed. Write '{{#if isChair}} … {{/if}}'.",
                "themes/commons/partials/a.hbs(2,4): error SI0412: The club page has no 'isChair'. Did you mean 'chair'?",
                "themes/commons/partials/a.hbs(2,15): error SI0412: The club page has no 'name'. It has: body, chair, count, members, tags, title.",
            ],
            errors);
    }

    [Fact]
    public void Partials_that_call_each_other_in_a_circle_are_refused()
    {
        theme.Add("commons/partials/a.hbs", "{{> partials/b}}").Add("commons/partials/b.hbs", "{{> partials/a}}").Page("{{> partials/a}}");
        Assert.Equal("themes/commons/partials/b.hbs(1,5): error SI0415: 'partials/a' would call itself: partials/a → partials/b → partials/a. A template may not go in a circle.", theme.Errors());
    }

    [Fact]
    public void Templates_that_call_each_other_without_end_in_sight_are_refused()
    {
        for (var i = 0; i < 5000; i++) theme.Add($"commons/partials/p{i}.hbs", $"{{{{> partials/p{i + 1}}}}}");
        theme.Add("commons/partials/p5000.hbs", "x").Page("{{> partials/p0}}");
        Assert.Contains("SI0415: Templates call each other more than 100 deep, here from 'pages/club'.", theme.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_nested_without_end_in_sight_are_refused()
    {
        theme.Page(string.Concat(Enumerable.Repeat("{{#if title}}", 100_000)));
        Assert.Equal(File + "(1,1288): error SI0410: Blocks are nested more than 100 deep. Put parts into files of their own under partials/.", theme.Errors());
    }

    [Fact]
    public void A_partial_cannot_look_outside_itself()
    {
        theme.Add("commons/partials/a.hbs", "{{../title}}").Page("{{#each members}}{{> partials/a}}{{/each}}");
        Assert.Contains("'../title' leaves the partial.", theme.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_template_and_a_template_without_page_are_reported()
    {
        theme.Add("commons/pages/clubs.hbs", "x");
        Assert.Equal(
            "content/initiative.yml(3,8): error SI0404: The theme 'commons' lacks templates that the site needs: 'pages/club.hbs'. Add them, or write 'extends: commons' into its theme.yml to take over what it lacks.\n"
            + "themes/commons/pages/clubs.hbs: error SI0405: No page is called 'pages/clubs'. Did you mean 'pages/club'?",
            theme.Errors());
    }
}
