using StaticImpact.Markup;

namespace StaticImpact.Tests.Theming;

public sealed class TemplateRenderTests : IDisposable
{
    private const string Title = "Readers &amp; &lt;Writers&gt;";

    private readonly TestTheme theme = new();

    public void Dispose() => theme.Dispose();

    [Theory]
    [InlineData("{{ title }}", Title)]
    [InlineData("{{title}}", Title)]
    [InlineData("<br title=\"{{ title }}\">", "<br title=\"" + Title + "\">")]
    [InlineData("{{ body }}", "<p>We read.</p>")]
    [InlineData("{{ count }}", "3")]
    [InlineData("{{ chair.name }}", "Ann")]
    [InlineData("{{ this.title }}{{ page.title }}", Title + Title)]
    [InlineData("a{{ # note }}b{{## note\nnote ##}}c", "abc")]
    [InlineData("a {{- title -}} b", "a" + Title + "b")]
    [InlineData("{%{ {{ as it is }} }%}", " {{ as it is }} ")]
    [InlineData("{{ t \"hello\" }} {{ t \"greet\" name: chair.name }} {{ t \"members\" n: count }}", "Hello Hello, Ann 3 members")]
    [InlineData("{{ t \"greet\" name: title }}", "Hello, " + Title)]
    [InlineData("{{ \"members\" | t n: (count + 1) }}", "4 members")]
    [InlineData("<a href=\"{{ href }}#{{ title }}\"></a>", "<a href=\"/club/#" + Title + "\"></a>")]
    [InlineData("<a href=\"mailto:{{ chair.name }}\"></a>", "<a href=\"mailto:Ann\"></a>")]
    public void Prints_what_the_template_says(string template, string expected) => Assert.Equal(expected, theme.Page(template).Render());

    [Theory]
    [InlineData("{{ if chair.friend }}a{{ else if count > 0 }}b{{ else }}c{{ end }}", "b")]
    [InlineData("{{ if !chair }}a{{ else }}b{{ end }}", "b")]
    [InlineData("{{ if title && members || nope.x }}a{{ end }}", "")]
    [InlineData("{{ if chair.friend == null && chair.is_chair == true }}a{{ end }}", "a")]
    [InlineData("{{ if chair.name == \"Ann\" }}a{{ end }}{{ if chair.name != \"Ann\" }}b{{ end }}", "a")]
    [InlineData("{{ if count >= 3 && count < 4 }}a{{ end }}", "a")]
    [InlineData("{{ if \"a\" < \"b\" }}a{{ end }}", "a")]
    [InlineData("{{ chair.is_chair ? \"yes\" : \"no\" }}", "yes")]
    [InlineData("{{ chair.friend?.name }}{{ (chair.friend?.name) ?? \"nobody\" }}", "nobody")]
    [InlineData("{{ tags.empty? ? \"none\" : tags.size }}", "!")]
    [InlineData("{{ if tags.empty? }}none{{ else }}{{ tags.size }}{{ end }}", "2")]
    [InlineData("{{ case chair.name }}{{ when \"Ben\", \"Ann\" }}a{{ when \"Cy\" }}b{{ else }}c{{ end }}", "a")]
    [InlineData("{{ case count }}{{ when 1 }}a{{ when 2 }}b{{ else }}c{{ end }}", "c")]
    public void Chooses(string template, string expected)
    {
        theme.Page(template);
        if (expected is "!" || template.Contains("nope", StringComparison.Ordinal)) Assert.Contains("SI04", theme.Errors(), StringComparison.Ordinal);
        else Assert.Equal(expected, theme.Render());
    }

    [Theory]
    [InlineData("{{ for m in members }}{{ m.name }}{{ if !for.last }}, {{ end }}{{ end }}", "Ann, Ben, Cy")]
    [InlineData("{{ for m in members }}{{ for.index }}{{ for.rindex }}{{ if for.first }}!{{ end }}{{ if for.even }}e{{ end }}{{ if for.odd }}o{{ end }};{{ end }}", "02!e;11o;20e;")]
    [InlineData("{{ for m in members }}{{ for.length }}{{ if for.changed }}c{{ end }}{{ end }}", "3c3c3c")]
    [InlineData("{{ for tag in tags }}[{{ tag }}]{{ end }}", "[a&lt;b][c]")]
    [InlineData("{{ for m in members limit: 1 offset: 1 }}{{ m.name }}{{ end }}", "Ben")]
    [InlineData("{{ for m in members reversed limit: 2 }}{{ m.name }} {{ end }}", "Cy Ben ")]
    [InlineData("{{ for m in [] }}x{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for n in 1..count }}{{ n }}{{ end }}|{{ for n in 0..<count }}{{ n }}{{ end }}", "123|012")]
    [InlineData("{{ for m in members }}{{ if m.name == \"Ben\" }}{{ continue }}{{ end }}{{ m.name }}{{ end }}", "AnnCy")]
    [InlineData("{{ for m in members }}{{ if m.name == \"Ben\" }}{{ break }}{{ end }}{{ m.name }}{{ end }}", "Ann")]
    [InlineData("{{ for m in members }}{{ for g in tags }}{{ for.index }}{{ break }}{{ end }}{{ for.index }} {{ end }}", "00 01 02 ")]
    [InlineData("{{ n = 0 }}{{ while n < 3 }}{{ n }}{{ n = n + 1 }}{{ end }}", "012")]
    [InlineData("{{ n = 5 }}{{ while true }}{{ n-- }}{{ if n < 3 }}{{ break }}{{ end }}{{ end }}", "543")]
    [InlineData("{{ with chair }}{{ name }} of {{ title }}{{ end }}", "Ann of " + Title)]
    public void Repeats(string template, string expected) => Assert.Equal(expected, theme.Page(template).Render());

    [Theory]
    [InlineData("{{ x = title }}{{ x }}", Title)]
    [InlineData("{{ x = 1 }}{{ x += 2 }}{{ x *= 3 }}{{ x }}", "9")]
    [InlineData("{{ x = 1 }}{{ if count > 2 }}{{ x = 2 }}{{ end }}{{ x }}", "2")]
    [InlineData("{{ x = [] }}{{ for m in members }}{{ x = array.add x m.name }}{{ end }}{{ array.join x \"+\" }}", "Ann+Ben+Cy")]
    [InlineData("{{ card = {name: title, size: 3} }}{{ card.name }} {{ card.size }} {{ card[\"size\"] }}", Title + " 3 3")]
    [InlineData("{{ cards = [{name: \"b\"}, {name: \"a\"}] | array.sort \"name\" }}{{ for c in cards }}{{ c.name }}{{ end }}", "ab")]
    [InlineData("{{ capture label }}{{ title }} ({{ count }}){{ end }}<br title=\"{{ label }}\">{{ label | string.size }}", "<br title=\"" + Title + " (3)\">23")]
    [InlineData("{{ capture part }}<b>{{ title }}</b>{{ end }}{{ part }}", "<b>" + Title + "</b>")]
    [InlineData("{{ members[0].name }}{{ members[-1].name }}{{ (members[7]?.name) ?? \"-\" }}", "AnnCy-")]
    [InlineData("{{ $\"{chair.name} of {count}\" }}", "Ann of 3")]
    [InlineData("{{\n  a = 1\n  b = a + 1\n  b\n}}", "2")]
    public void Keeps_values(string template, string expected) => Assert.Equal(expected, theme.Page(template).Render());

    [Theory]
    [InlineData("{{ title | string.upcase }}", "READERS &amp; &lt;WRITERS&gt;")]
    [InlineData("{{ title | string.downcase | string.replace \"readers\" \"x\" | string.truncate 5 }}", "x ...")]
    [InlineData("{{ string.slice title length: 3 start: 2 }}", "ade")]
    [InlineData("{{ for w in string.split \"a b\" \" \" }}[{{ w }}]{{ end }}", "[a][b]")]
    [InlineData("{{ members | array.map \"name\" | array.join \"; \" }}", "Ann; Ben; Cy")]
    [InlineData("{{ (members | array.sort \"name\" | array.reverse | array.first)?.name }}", "Cy")]
    [InlineData("{{ for m in members | array.limit 2 | array.offset 1 }}{{ m.name }}{{ end }}", "Ben")]
    [InlineData("{{ if array.contains tags \"c\" }}yes{{ end }}", "yes")]
    [InlineData("{{ math.round 2.567 1 }} {{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 2 }} {{ -count }}", "2.6 3.5 3 1 -3")]
    [InlineData("{{ body | html.strip }}", "We read.")]
    [InlineData("{{ array.join (regex.match title \"W[a-z]+\") \"\" }}", "Writers")]
    public void Calls_functions_of_Scriban(string template, string expected) => Assert.Equal(expected, theme.Page(template).Render());

    [Theory]
    [InlineData("{{ func shout(text) }}{{ text | string.upcase }}!{{ end }}{{ shout chair.name }}{{ shout \"x\" }}", "ANN!X!")]
    [InlineData("{{ func twice(n, times = 2) }}{{ ret n * times }}{{ end }}{{ twice 4 }} {{ twice 4 times: 3 }} {{ x = twice count }}{{ x }}", "8 12 6")]
    [InlineData("{{ func first; ret $0 + $1; end }}{{ first \"a\" \"b\" }}", "ab")]
    [InlineData("{{ func is_b(m); ret m.name == \"Ben\"; end }}{{ for m in members | array.filter @is_b }}{{ m.name }}{{ end }}", "Ben")]
    [InlineData("{{ for n in members | array.each @(do; ret $0.name; end) }}{{ n }} {{ end }}", "Ann Ben Cy ")]
    [InlineData("{{ func link(m) }}<b>{{ m.name }}</b>{{ end }}{{ for m in members }}{{ link m }}{{ end }}", "<b>Ann</b><b>Ben</b><b>Cy</b>")]
    public void Calls_functions_of_the_template(string template, string expected) => Assert.Equal(expected, theme.Page(template).Render());

    [Fact]
    public void A_tag_alone_on_its_line_leaves_no_line()
    {
        theme.Page("<ul>\n  {{ for m in members }}\n    <li>{{ m.name }}</li>\n  {{ end }}\n</ul>\n");
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
        theme.Add("commons/partials/person.sbn-html", "<b class=\"{{ $size }}\">{{ name }} of {{ page.title }}{{ $note ?? \".\" }}</b>");
        theme.Page("{{ for m in members }}{{ include \"partials/person\" m size: \"big\" }}{{ end }}{{ include \"partials/person\" chair size: title note: \"!\" }}");
        var html = theme.Render(Club.Readers with { Title = "T" });
        Assert.Equal("<b class=\"big\">Ann of T.</b><b class=\"big\">Ben of T.</b><b class=\"big\">Cy of T.</b><b class=\"T\">Ann of T!</b>", html);
    }

    [Fact]
    public void What_a_partial_writes_can_be_kept_and_is_not_encoded_twice()
    {
        theme.Add("commons/partials/a.sbn-html", "<b>{{ title }}</b>").Page("{{ part = include \"partials/a\" }}{{ part }}");
        Assert.Equal("<b>" + Title + "</b>", theme.Render());
    }

    [Fact]
    public void A_layout_puts_the_block_into_its_place()
    {
        theme.Add("commons/layouts/default.sbn-html", "<html><title>{{ title }}</title>\n<main>\n  {{ $$ }}\n</main></html>");
        theme.Page("{{ wrap layout \"layouts/default\" }}\n  <h1>{{ title }}</h1>\n  {{ for m in members }}{{ m.name }}{{ end }}\n{{ end }}\n");
        Assert.Equal("<html><title>T</title>\n<main>\n<h1>T</h1>\nAnnBenCy\n</main></html>", theme.Render(Club.Readers with { Title = "T" }));
    }

    [Fact]
    public void A_theme_that_extends_another_overrides_one_file()
    {
        theme.Add("commons/partials/a.sbn-html", "common a").Add("commons/partials/b.sbn-html", "common b").Page("{{ include \"partials/a\" }}, {{ include \"partials/b\" }}, {{ t \"hello\" }}, {{ t \"greet\" name: \"x\" }}");
        theme.Add("mine/theme.yml", "name: Mine\nextends: commons\n").Add("mine/partials/b.sbn-html", "my b").Add("mine/strings/en.yml", "hello: Hey\n");
        Assert.Equal("common a, my b, Hey, Hello, x", theme.Render(name: "mine"));
    }

    [Fact]
    public void Words_of_another_language_are_used_where_it_has_them()
    {
        theme.Add("commons/strings/es.yml", "hello: Hola\n").Page("{{ t \"hello\" }} {{ t \"greet\" name: \"x\" }}");
        Assert.Equal("Hola Hello, x", theme.Render(language: "es"));
    }

    [Fact]
    public void An_absent_model_is_reported_with_its_place_and_page()
    {
        theme.Page("<p>\n{{ chair.name }}</p>");
        var html = theme.Render(Club.Readers with { Chair = null });
        Assert.Equal("<p>\n</p>", html);
        Assert.Equal("themes/commons/pages/club.sbn-html(2,4): error SI0421: 'chair.name' cannot be read on /club/: what holds 'name' is absent there. Put it inside '{{ if … }}', or write '?.'.", theme.Messages);
    }

    [Fact]
    public void What_cannot_be_worked_out_is_reported_with_its_place_and_page()
    {
        theme.Page("<p>\n{{ 1 / (count - 3) }}</p>").Render();
        Assert.StartsWith("themes/commons/pages/club.sbn-html(2,4): error SI0424: This cannot be worked out on /club/: ", theme.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Partials_that_multiply_are_stopped()
    {
        for (var i = 0; i < 20; i++) theme.Add($"commons/partials/p{i}.sbn-html", string.Concat(Enumerable.Repeat($"{{{{ include \"partials/p{i + 1}\" }}}}", 10)));
        theme.Add("commons/partials/p20.sbn-html", "").Page("{{ include \"partials/p0\" }}");
        theme.Render();
        Assert.Contains("SI0423: This takes more than five million steps on /club/.", theme.Messages, StringComparison.Ordinal);
    }

    /// <summary>A theme may be somebody else's: whatever it does, the build ends, and says why.</summary>
    [Theory]
    [InlineData("{{ while true }}{{ end }}", "five million steps")]
    [InlineData("{{ for n in 1..2000000000 }}x{{ end }}", "")]
    [InlineData("{{ x = \"ab\" }}{{ while true }}{{ x = x + x }}{{ end }}", "grows beyond a million letters")]
    [InlineData("{{ x = \"ab\" }}{{ for n in 1..60 }}{{ x = $\"{x}{x}\" }}{{ end }}", "grows beyond a million letters")]
    [InlineData("{{ x = [1] }}{{ while true }}{{ x = array.concat x x }}{{ end }}", "")]
    [InlineData("{{ x = 10 }}{{ while true }}{{ x = x * x }}{{ end }}", "grows beyond")]
    [InlineData("{{ for n in 1..90000 }}{{ capture c }}{{ for m in 1..90000 }}0123456789{{ end }}{{ end }}{{ end }}", "")]
    [InlineData("{{ for n in 1..90000 }}{{ for m in 1..90000 }}0123456789012345678901234567890123456789{{ end }}{{ end }}", "grows beyond 64 MB")]
    [InlineData("{{ string.pad_left title 2000000000 }}", "cannot be worked out")]
    [InlineData("{{ regex.match \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" \"^(a+)+$\" | array.size }}", "takes too long")]
    [InlineData("{{ for a in 1..1000 }}{{ \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\" | regex.replace \"^(a+)+$\" \"b\" }}{{ end }}", "takes too long")]
    [InlineData("{{ func a(x); ret x + x; end }}{{ func b(x); ret a(a(a(a(a(a(a(a(x)))))))); end }}{{ b(b(b(\"ab\"))) }}", "grows beyond a million letters")]
    public void A_hostile_template_ends_with_a_message(string template, string expected)
    {
        theme.Page(template).Render();
        Assert.Contains(expected, theme.Messages, StringComparison.Ordinal);
        Assert.Matches("SI042[34]", theme.Messages);
    }

    [Fact]
    public void Lists_inside_lists_that_multiply_are_stopped()
    {
        theme.Page(string.Concat(Enumerable.Repeat("{{ for m in page.members }}", 20)) + "x" + string.Concat(Enumerable.Repeat("{{ end }}", 20)));
        theme.Render();
        Assert.Contains("SI0423: This takes more than five million steps on /club/.", theme.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_beyond_ascii_are_written_as_utf_8()
    {
        theme.Page("«{{ title }}» 😀");
        Assert.Equal("«Niños 😀» 😀", theme.Render(Club.Readers with { Title = "Niños 😀" }));
    }

    [Fact]
    public void An_empty_body_is_false_and_prints_nothing()
    {
        theme.Page("{{ if body }}a{{ else }}b{{ end }}{{ body }}");
        Assert.Equal("b", theme.Render(Club.Readers with { Body = Html.Empty }));
    }
}
