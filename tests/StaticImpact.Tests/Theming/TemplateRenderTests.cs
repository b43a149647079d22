namespace StaticImpact.Tests.Theming;

public sealed class TemplateRenderTests : IDisposable
{
    private readonly TestTheme theme = new();

    public void Dispose() => theme.Dispose();

    [Theory]
    [InlineData("{{title}}", "Readers &amp; &lt;Writers&gt;")]
    [InlineData("<p title=\"{{title}}\">", "<p title=\"Readers &amp; &lt;Writers&gt;\">")]
    [InlineData("{{body}}", "<p>We read.</p>")]
    [InlineData("{{count}}", "3")]
    [InlineData("{{chair.name}}", "Ann")]
    [InlineData("{{#each members}}{{name}}{{#unless @last}}, {{/unless}}{{/each}}", "Ann, Ben, Cy")]
    [InlineData("{{#each members}}{{@index}}{{#if @first}}!{{/if}}{{/each}}", "0!12")]
    [InlineData("{{#each tags}}[{{this}}]{{/each}}", "[a&lt;b][c]")]
    [InlineData("{{#each members}}{{../title}}{{@root.count}};{{/each}}", "Readers &amp; &lt;Writers&gt;3;Readers &amp; &lt;Writers&gt;3;Readers &amp; &lt;Writers&gt;3;")]
    [InlineData("{{#with chair}}{{name}}{{else}}none{{/with}}", "Ann")]
    [InlineData("{{#with chair.friend}}{{name}}{{else}}none{{/with}}", "none")]
    [InlineData("{{#if chair.friend}}a{{else if count}}b{{else}}c{{/if}}", "b")]
    [InlineData("{{#unless count}}a{{else}}b{{/unless}}", "b")]
    [InlineData("a {{~ title ~}} b", "aReaders &amp; &lt;Writers&gt;b")]
    [InlineData("a{{! note }}b{{!-- {{note}} --}}c", "abc")]
    [InlineData("{{t \"hello\"}} {{t \"greet\" name=chair.name}} {{t \"members\" n=count}}", "Hello Hello, Ann 3 members")]
    [InlineData("{{t \"greet\" name=title}}", "Hello, Readers &amp; &lt;Writers&gt;")]
    public void Prints_what_the_template_says(string template, string expected) => Assert.Equal(expected, theme.Page(template).Render());

    [Fact]
    public void A_block_tag_alone_on_its_line_leaves_no_line()
    {
        theme.Page("<ul>\n  {{#each members}}\n    <li>{{name}}</li>\n  {{/each}}\n</ul>\n");
        Assert.Equal("<ul>\n<li>Ann</li>\n<li>Ben</li>\n<li>Cy</li>\n</ul>\n", theme.Render());
    }

    [Fact]
    public void White_space_is_kept_where_it_is_seen()
    {
        theme.Page("<pre>\n  a\n    b</pre>");
        Assert.Equal("<pre>\n  a\n    b</pre>", theme.Render());
    }

    [Fact]
    public void A_partial_sees_its_model_its_values_and_the_page()
    {
        theme.Add("commons/partials/person.hbs", "<{{size}}>{{name}} of {{@root.title}}</{{size}}>".Replace("<{{size}}>", "<b class=\"{{size}}\">", StringComparison.Ordinal).Replace("</{{size}}>", "</b>", StringComparison.Ordinal));
        theme.Page("{{#each members}}{{> partials/person size=\"big\"}}{{/each}}{{> partials/person chair size=title}}");
        var html = theme.Render(new TestTheme.Club { Title = "T" });
        Assert.Equal("<b class=\"big\">Ann of T</b><b class=\"big\">Ben of T</b><b class=\"big\">Cy of T</b><b class=\"T\">Ann of T</b>", html);
    }

    [Fact]
    public void A_layout_puts_the_block_into_its_place()
    {
        theme.Add("commons/layouts/default.hbs", "<html><title>{{title}}</title>\n<main>\n  {{> @partial-block}}\n</main></html>");
        theme.Page("{{#> layouts/default}}\n  <h1>{{title}}</h1>\n  {{#each members}}{{name}}{{/each}}\n{{/layouts/default}}\n");
        Assert.Equal("<html><title>T</title>\n<main>\n<h1>T</h1>\nAnnBenCy\n</main></html>", theme.Render(new TestTheme.Club { Title = "T" }));
    }

    [Fact]
    public void A_theme_that_extends_another_overrides_one_file()
    {
        theme.Add("commons/partials/a.hbs", "common a").Add("commons/partials/b.hbs", "common b").Page("{{> partials/a}}, {{> partials/b}}, {{t \"hello\"}}, {{t \"greet\" name=\"x\"}}");
        theme.Add("mine/theme.yml", "name: Mine\nextends: commons\n").Add("mine/partials/b.hbs", "my b").Add("mine/strings/en.yml", "hello: Hey\n");
        Assert.Equal("common a, my b, Hey, Hello, x", theme.Render(name: "mine"));
    }

    [Fact]
    public void Words_of_another_language_are_used_where_it_has_them()
    {
        theme.Add("commons/strings/es.yml", "hello: Hola\n").Page("{{t \"hello\"}} {{t \"greet\" name=\"x\"}}");
        Assert.Equal("Hola Hello, x", theme.Render(language: "es"));
    }

    [Fact]
    public void An_absent_model_is_reported_with_its_place_and_page()
    {
        theme.Page("<p>\n{{chair.name}}</p>");
        var html = theme.Render(new TestTheme.Club { Chair = null });
        Assert.Equal("<p>\n</p>", html);
        Assert.Equal("themes/commons/pages/club.hbs(2,3): error SI0421: 'chair.name' cannot be read on /club/: what holds 'name' is absent there. Put it inside '{{#if …}}' or '{{#with …}}'.", theme.Messages);
    }

    [Fact]
    public void Partials_that_multiply_are_stopped()
    {
        for (var i = 0; i < 20; i++) theme.Add($"commons/partials/p{i}.hbs", string.Concat(Enumerable.Repeat($"{{{{> partials/p{i + 1}}}}}", 10)));
        theme.Add("commons/partials/p20.hbs", "").Page("{{> partials/p0}}");
        theme.Render();
        Assert.Contains("SI0423: This takes more than five million steps on /club/.", theme.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_inside_lists_that_multiply_are_stopped()
    {
        theme.Page(string.Concat(Enumerable.Repeat("{{#each @root.members}}", 20)) + "x" + string.Concat(Enumerable.Repeat("{{/each}}", 20)));
        theme.Render();
        Assert.Contains("SI0423: This takes more than five million steps on /club/.", theme.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_beyond_ascii_are_written_as_utf_8()
    {
        theme.Page("«{{title}}» 😀");
        Assert.Equal("«Niños 😀» 😀", theme.Render(new TestTheme.Club { Title = "Niños 😀" }));
    }
}
