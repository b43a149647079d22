using StaticImpact.Pages;

namespace StaticImpact.Tests.Theming;

public sealed class TemplateCheckTests : IDisposable
{
    private const string File = "themes/commons/pages/club.sbn-html";

    private readonly TestTheme theme = new();

    public void Dispose() => theme.Dispose();

    [Theory]
    [InlineData("{{ titel }}", "(1,4): error SI0412: The club page has no 'titel'. Did you mean 'title'?")]
    [InlineData("{{ Title }}", "(1,4): error SI0412: The club page has no 'Title'. Did you mean 'title'?")]
    [InlineData("{{ chair.nam }}", "(1,10): error SI0412: The person has no 'nam'. Did you mean 'name'?")]
    [InlineData("{{ title.name }}", "(1,10): error SI0412: 'title' is a text and has no member 'name'.")]
    [InlineData("{{ for m in members }}{{ name }}{{ end }}", "(1,26): error SI0412: The club page has no 'name'. There is 'm.name'.")]
    [InlineData("{{ if nope }}{{ end }}", "(1,7): error SI0412: The club page has no 'nope'. It has: body, chair, count, href, members, tags, title.")]
    [InlineData("{{ for.index }}", "(1,4): error SI0412: 'for.index' is known inside '{{ for … }}' only.")]
    [InlineData("{{ for m in members }}{{ for.indx }}{{ end }}", "(1,26): error SI0410: The loop variable <for.indx> is not supported.")]
    [InlineData("{{ $size }}", "(1,4): error SI0412: '$size' is not given to a page.")]
    [InlineData("{{ $ }}", "(1,4): error SI0412: '$' cannot be read here. What a partial was given is read by name, as in '$level'.")]
    [InlineData("{{ members }}", "(1,4): error SI0416: 'members' is a list (person) and cannot be printed. Write '{{ for item in members }} … {{ end }}'.")]
    [InlineData("{{ chair }}", "(1,4): error SI0416: 'chair' is a model (person) and cannot be printed. Print one of its members: friend, is_chair, name.")]
    [InlineData("{{ chair.is_chair }}", "(1,4): error SI0416: 'chair.is_chair' is true or false and cannot be printed. Write '{{ if chair.is_chair }} … {{ end }}'.")]
    [InlineData("{{ for x in title }}{{ end }}", "(1,13): error SI0416: 'title' is a text, not a list.")]
    [InlineData("{{ with members }}{{ end }}", "(1,9): error SI0416: 'members' is a list (person), which has no members to go into. Write '{{ for item in members }} … {{ end }}'.")]
    [InlineData("{{ if count }}x{{ end }}", "(1,7): error SI0416: 'count' is a number, and 0 is one as well. Write 'count != null' to ask whether there is one, or 'count > 0'.")]
    [InlineData("{{ if !count }}x{{ end }}", "(1,8): error SI0416: 'count' is a number, and 0 is one as well. Write 'count != null' to ask whether there is one, or 'count > 0'.")]
    [InlineData("{{ title ?? \"x\" }}", "(1,4): error SI0416: 'title' is a text and never null, so '??' would do nothing: where it is absent it is empty. Write 'title.empty? ? \"x\" : title'.")]
    [InlineData("{{ if title != null }}x{{ end }}", "(1,7): error SI0416: What stands here is a text and never null: where it is absent it is empty. Write '{{ if … }}' without '!= null'.")]
    [InlineData("{{ if count == \"3\" }}x{{ end }}", "(1,7): error SI0416: 'count==\"3\"' compares a number with a text.")]
    [InlineData("{{ if title = \"x\" }}x{{ end }}", "(1,7): error SI0410: '=' gives a value and cannot stand here. To compare, write '=='; a value in a call is named as in 'level: 2'.")]
    [InlineData("{{ x = title }}{{ x = count }}", "(1,19): error SI0416: 'x' is a text and cannot become a number. Take another name.")]
    [InlineData("{{ title = \"x\" }}", "(1,4): error SI0412: 'title' is a member of the club page; take another name.")]
    [InlineData("{{ chair.name = \"x\" }}", "(1,4): error SI0411: 'chair.name' cannot be given a value: models belong to the page. Give it to a name of your own, as in '{{ card = indicator.card }}'.")]
    [InlineData("{{ if title }}{{ x = 1 }}{{ end }}{{ x }}", "(1,38): error SI0412: 'x' gets its value inside a block that has ended. Give it one before the block, too.")]
    [InlineData("{{ x = body + \"a\" }}{{ x }}", "(1,8): error SI0416: 'body' is HTML, which cannot be put together or changed as a text: its marks would be encoded twice. Print it as it is.")]
    [InlineData("{{ body | string.upcase }}", "(1,4): error SI0416: 'body' is HTML, and 'string.upcase' would change its tags and encode them twice. Change the text before it becomes HTML, or print it as it is.")]
    [InlineData("{{ title | upcase }}", "(1,12): error SI0413: No function 'upcase'. Did you mean 'string.upcase'?")]
    [InlineData("{{ title | string.upcsae }}", "(1,12): error SI0413: No function 'string.upcsae'. Did you mean 'string.upcase'?")]
    [InlineData("{{ title | string.truncate }}", "(1,12): error SI0410: 'string.truncate' needs a value for 'length'. It takes: text, length, ellipsis.")]
    [InlineData("{{ title | string.truncate \"a\" }}", "(1,28): error SI0416: '\"a\"' is a text; 'string.truncate' takes a number as 'length'.")]
    [InlineData("{{ members | array.map \"nam\" }}", "(1,24): error SI0412: The person has no 'nam'. Did you mean 'name'?")]
    [InlineData("{{ members | array.map \"name\" }}", "(1,4): error SI0416: 'members|array.map \"name\"' is a list of texts and cannot be printed. Write '{{ for item in members|array.map \"name\" }} … {{ end }}'.")]
    [InlineData("{{ members | array.sort }}", "(1,4): error SI0416: 'members' is a list (person), which has no order. Name the member to sort by, as in 'array.sort members \"title\"'.")]
    [InlineData("{{ members | array.join \", \" }}", "(1,4): error SI0416: 'members' is a list (person); 'array.join' puts texts and numbers together. Take a member of each first, as in 'array.map members \"title\"'.")]
    [InlineData("{{ lookup tags 0 }}", "(1,4): error SI0413: No function 'lookup'. Functions: t, asset, icon, include, layout, and Scriban's string, array, math, html and regex.")]
    [InlineData("{{ title count }}", "(1,4): error SI0413: 'title' is a value, not a function, and cannot be followed by others. Between values stands an operator.")]
    [InlineData("{{ math.random 1 5 }}", "(1,4): error SI0411: 'math.random' is not part of templates here. The same content must give the same site.")]
    [InlineData("{{ date.now }}", "(1,4): error SI0411: 'date.now' is not part of templates here. Numbers and dates are written by the program and the strings files, in every language: print the page's own texts.")]
    [InlineData("{{ object.eval \"1\" }}", "(1,4): error SI0411: 'object.eval' is not part of templates here. What stands in a text could not be checked.")]
    [InlineData("{{ html.escape title }}", "(1,4): error SI0411: 'html.escape' is not part of templates here. Every text is encoded when it is printed.")]
    [InlineData("{{ import page }}", "(1,4): error SI0411: 'import' is not part of templates here: what it brings could not be checked. Read the members by name, as in 'photo.alt'.")]
    [InlineData("{{ tablerow x in members }}{{ end }}", "(1,4): error SI0411: 'tablerow' writes tables that screen readers cannot follow. Write '{{ for … in … }}' with '<tr>' and '<td>'.")]
    [InlineData("{{ func f(a) }}{{ f a }}{{ end }}{{ f 1 }}", "(1,19): error SI0415: 'f' would call itself: f → f. A function may not go in a circle.")]
    [InlineData("{{ func f(a) }}{{ ret a }}{{ end }}{{ f }}", "(1,39): error SI0410: 'f' needs a value for 'a'.")]
    [InlineData("{{ func f(a) }}x{{ end }}{{ y = f 1 }}", "(1,33): error SI0416: 'f' prints; it can only be called in a tag of its own. A function that is used as a value returns one by 'ret'.")]
    [InlineData("{{ break }}", "(1,4): error SI0410: 'break' stands outside 'for' and 'while'.")]
    [InlineData("{{ ret 5 }}", "(1,4): error SI0410: 'ret' with a value stands outside a function. To print, leave 'ret' out.")]
    [InlineData("{{ include \"partials/persn\" }}", "(1,12): error SI0414: No template 'partials/persn'. Did you mean 'partials/person'?")]
    [InlineData("{{ include \"pages/club\" }}", "(1,12): error SI0414: No template 'pages/club'.")]
    [InlineData("{{ include title }}", "(1,12): error SI0410: A template is named in quotes, as in '{{ include \"partials/tile\" indicator }}', so that it can be checked when the theme loads.")]
    [InlineData("{{ layout \"partials/person\" }}", "(1,4): error SI0410: 'layout' takes a block: write '{{ wrap layout \"layouts/default\" }} … {{ end }}'.")]
    [InlineData("{{ $$ }}", "(1,4): error SI0410: 'pages/club' has a place for a block but is called without one. Call it as '{{ wrap layout \"pages/club\" }} … {{ end }}'.")]
    [InlineData("{{ t \"helo\" }}", "(1,6): error SI0417: No string 'helo' in the theme's strings. Did you mean 'hello'?")]
    [InlineData("{{ t \"greet\" }}", "(1,6): error SI0418: The string 'greet' needs a value for '{name}'. Write 'name: …'.")]
    [InlineData("{{ t \"hello\" name: title }}", "(1,14): error SI0418: The string 'hello' has no place for 'name'.")]
    [InlineData("{{ t title }}", "(1,6): error SI0410: 't' needs a text in quotes, so that it can be checked when the theme loads.")]
    [InlineData("{{ t \"greet\" name: body }}", "(1,20): error SI0416: 'name' is HTML; a string takes texts and numbers.")]
    [InlineData("{{ t \"greet\" title }}", "(1,14): error SI0410: Values of a string are named, as in '{{ t \"home.count\" n: goals }}'.")]
    [InlineData("{{ asset \"css/site.css\" }}", "(1,10): error SI0419: No file 'css/site.css' in the theme's assets.")]
    [InlineData("{{ icon \"stra\" }}", "(1,9): error SI0420: No icon 'stra' in assets/icons. Did you mean 'star'?")]
    [InlineData("{{ icon count }}", "(1,9): error SI0416: 'count' is a number, not an icon's name.")]
    [InlineData("{{ if title }}", "(1,4): error SI0410: 'if' is not closed. End it with '{{ end }}'.")]
    [InlineData("{{ if title }}\n{{ for m in members }}\n{{ end }}", "(1,4): error SI0410: 'if' is not closed. End it with '{{ end }}'.")]
    [InlineData("{{ end }}", "(1,4): error SI0410: 'end' closes a block that was not opened. Take it out, or the one above that closed too early.")]
    [InlineData("{{ else }}", "(1,4): error SI0410: 'else' stands outside 'if', 'for' and 'case'.")]
    [InlineData("{{ when 1 }}", "(1,4): error SI0410: 'when' stands outside 'case'.")]
    [InlineData("a\n  {{ title", "(2,3): error SI0410: '{{' is not closed. End it with '}}'.")]
    [InlineData("a\n<p>{{ title</p>\n{{ if title }}x{{ end }}", "(2,4): error SI0410: '{{' is not closed. End it with '}}'.")]
    [InlineData("<p>{{ title }</p>{{ count }}", "(1,4): error SI0410: '{{' is not closed. End it with '}}'.")]
    [InlineData("{{ title + }}", "(1,12): error SI0410: Expecting an <expression> to the right of the operator instead of '}}'. It is written as: <expression> operator <expression>.")]
    [InlineData("{{ if }}x{{ end }}", "(1,7): error SI0410: Expecting <expression> instead of '}}'. It is written as: if <expression> ... end|else|else if.")]
    [InlineData("{{ for members }}x{{ end }}", "(1,4): error SI0410: Expecting 'in' word instead of '}}'. It is written as: for <variable> in <expression> ... end.")]
    [InlineData("{{ \"abc }}", "(1,1): error SI0410: '{{' is not closed. End it with '}}'.")]
    [InlineData("{{ title | }}", "(1,12): error SI0410: Expecting <expression> instead of '}}'. It is written as: <expression> | <expression>.")]
    [InlineData("{{ (title }}", "(1,11): error SI0410: Invalid token '}}'. Expecting a closing ')'.")]
    [InlineData("{{ members[ }}", "(1,13): error SI0410: Expecting <index_expression> instead of '}}'. It is written as: <expression>[<index_expression>].")]
    [InlineData("{{> partials/person}}", "(1,1): error SI0411: '{{> partials/person}}' is not Scriban. Write '{{ include \"partials/person\" }}'.")]
    [InlineData("{{{body}}}", "(1,1): error SI0411: '{{{body}}}' would print without encoding. Write '{{ body }}': text is encoded, and what is already HTML is printed as it is.")]
    [InlineData("{{&body}}", "(1,1): error SI0411: '{{&body}}' would print without encoding. Write '{{ body }}': text is encoded, and what is already HTML is printed as it is.")]
    [InlineData("{{!-- note --}}", "(1,1): error SI0411: '{{!-- note --}}' is not Scriban. A comment is '{{ # … }}'.")]
    [InlineData("{{/if}}", "(1,1): error SI0411: '{{/if}}' is not Scriban. A block ends with '{{ end }}'.")]
    [InlineData("<a class={{ title }}>", "(1,13): error SI0422: 'title' stands as an attribute value without quotes, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<a {{ title }}></a>", "(1,7): error SI0422: 'title' stands inside a tag, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<script>x = \"{{ title }}\"</script>", "(1): error SI0426: '<script>' without a 'src' has no effect: the security policy of every page forbids it. Put the script into a file under assets/ and write '<script src=\"{{ asset \"js/ours.js\" }}\" defer></script>'.")]
    [InlineData("<script src=\"x.js\">x = \"{{ title }}\"</script>", "(1,28): error SI0422: 'title' stands inside a script or style element, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<style>{{ title }}</style>", "(1): error SI0426: '<style>' has no effect: the security policy of every page forbids it. Put the rules into a style sheet that 'bundles' in theme.yml names.")]
    [InlineData("<a title=\"{{ body }}\"></a>", "(1,14): error SI0422: 'body' is HTML and stands inside an attribute, where its marks could close the attribute. Put it between tags, or use a text.")]
    [InlineData("<a href=\"{{ title }}\"></a>", "(1,13): error SI0422: 'title' is a text and stands at the beginning of the address in 'href', where it could become a script. Use a member that is an address, such as 'href', or write what the address begins with.")]
    [InlineData("<a href=\"x{{ title }}\"></a>", "(1,14): error SI0422: 'title' is a text and stands at the beginning of the address in 'href', where it could become a script. Use a member that is an address, such as 'href', or write what the address begins with.")]
    [InlineData("<a href=\"javascript:{{ title }}\"></a>", "(1,24): error SI0422: 'title' stands in the attribute 'href', whose value browsers run or read as style. Put it between tags or into another attribute.")]
    [InlineData("<p onclick=\"{{ title }}\"></p>", "(1): error SI0426: 'onclick=' has no effect: the security policy of every page forbids it. A script in a file can listen to the element.")]
    [InlineData("<p>\n  <b\n   style=\"color:{{ title }}\"></b></p>", "(3): error SI0426: 'style=' has no effect: the security policy of every page forbids it. Use a class; what depends on a figure is drawn, as in '<svg width=\"100%\" height=\"20\" aria-hidden=\"true\"><rect width=\"{{ way.done / 10 }}%\" height=\"20\"></rect></svg>'.")]
    [InlineData("<!-- {{ title }} -->", "(1,9): error SI0422: 'title' stands inside a comment, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("{{ if title }}<p title=\"{{ end }}x\">", "(1,4): error SI0422: One branch ends inside an attribute and another in the page, so that what follows cannot be made safe. Open and close tags and quotes in the same branch.")]
    [InlineData("{{ for m in members }}<p title=\"{{ end }}", "(1,4): error SI0422: A round of this loop begins in the page and ends inside an attribute. Open and close tags and quotes inside the loop.")]
    [InlineData("{{ case members }}{{ when 1 }}x{{ end }}", "(1,9): error SI0416: 'members' is a list (person); 'case' takes a text or a number. Write '{{ for item in members }} … {{ end }}'.")]
    [InlineData("{{ case title }}{{ when 1 }}x{{ end }}", "(1,25): error SI0416: '1' compares a text with a number.")]
    [InlineData("{{ members[title] }}", "(1,4): error SI0416: 'title' is a text; the place in a list is a number.")]
    [InlineData("{{ members[0].nam }}", "(1,15): error SI0412: The person has no 'nam'. Did you mean 'name'?")]
    [InlineData("{{ title[0] }}", "(1,4): error SI0416: 'title' is a text. Square brackets take an item of a list, as in 'goals[0]'.")]
    [InlineData("{{ 1 + true }}", "(1,4): error SI0416: '1+true' cannot be worked out: it joins a number and true or false.")]
    [InlineData("{{ [1, \"a\"] }}", "(1,8): error SI0416: '\"a\"' is a text in a list that begins with a number. A list holds one kind.")]
    [InlineData("{{ {a: 1, a: 2} }}", "(1,11): error SI0410: 'a' stands twice.")]
    [InlineData("{{ x = {a: 1} }}{{ x.b }}", "(1,22): error SI0412: The object has no 'b'. Did you mean 'a'?")]
    [InlineData("{{ readonly x }}", "(1,4): error SI0412: No variable 'x' here.")]
    [InlineData("{{ x = 1 }}{{ readonly x }}{{ x = 2 }}", "(1,31): error SI0416: 'x' was made 'readonly' and cannot get another value.")]
    [InlineData("{{ page = 1 }}", "(1,4): error SI0412: 'page' has a meaning of its own in templates; take another name.")]
    [InlineData("{{ ^title }}", "(1,4): error SI0411: '^title' is not part of templates here.")]
    [InlineData("{{ title++ }}", "(1,4): error SI0416: 'title' is not a number of this template that could count.")]
    [InlineData("{{ if title }}x{{ else if }}y{{ end }}", "(1,27): error SI0410: Expecting <expression> instead of '}}'. It is written as: if <expression> ... end|else|else if.")]
    [InlineData("{{ array.filter members @nope }}", "(1,26): error SI0413: No function 'nope' in this template.")]
    [InlineData("{{ array.filter members title }}", "(1,25): error SI0416: 'title' is a text; 'array.filter' takes a function, as in '@is_open'.")]
    [InlineData("{{ for m in members limit: \"2\" }}{{ end }}", "(1,28): error SI0416: '\"2\"' is a text; 'limit' takes a number.")]
    [InlineData("{{ for m in members lmit: 2 }}{{ end }}", "(1,21): error SI0410: 'for' has no 'lmit'. Did you mean 'limit'? There are offset: 1, limit: 3 and reversed.")]
    [InlineData("{{ capture }}x{{ end }}", "(1,12): error SI0410: Expecting <expression> instead of '}}'. It is written as: capture <variable> ... end.")]
    [InlineData("{{ while count }}x{{ end }}", "(1,10): error SI0416: 'count' is a number, and 0 is one as well. Write 'count != null' to ask whether there is one, or 'count > 0'.")]
    public void A_mistake_is_reported_when_the_theme_loads(string template, string expected)
    {
        theme.Add("commons/partials/person.sbn-html", "{{ title }}").Add("commons/assets/icons/star.svg", "<svg viewBox=\"0 0 24 24\"><path d=\"M0 0\"/></svg>");
        Assert.Equal(File + expected, theme.Page(template).Errors());
    }

    [Fact]
    public void All_mistakes_are_reported_at_once()
    {
        theme.Page("{{ titel }}\n{{ for m in member }}{{ m.nam }}{{ end }}\n{{ if count > 0 }}{{ t \"helo\" }}{{ else }}{{ body | string.upcase }}{{ end }}\n<a href={{ href }}>");
        theme.Errors();
        Assert.Equal([1, 2, 3, 3, 4], theme.Bag.ToSorted().Select(d => d.Span.Line));
    }

    [Fact]
    public void Every_way_through_a_template_is_checked_before_a_page_is_written()
    {
        theme.Page("{{ if chair }}{{ else if chair.friend }}{{ a1 }}{{ else }}{{ a2 }}{{ end }}{{ case title }}{{ when \"x\" }}{{ a3 }}{{ else }}{{ a4 }}{{ end }}{{ for m in members }}{{ a5 }}{{ else }}{{ a6 }}{{ end }}"
            + "{{ while false }}{{ a7 }}{{ end }}{{ capture c }}{{ a8 }}{{ end }}{{ func f(x) }}{{ a9 }}{{ end }}{{ f 1 }}{{ chair ? b1 : b2 }}{{ $\"{b3}\" }}{{ [b4] }}{{ {k: b5} }}{{ with chair }}{{ b6 }}{{ end }}{{ array.filter members @(do; ret b7; end) }}");
        Assert.Equal(16, theme.Errors().Split('\n').Length);
    }

    [Fact]
    public void A_partial_is_checked_for_each_model_it_is_called_with()
    {
        theme.Add("commons/partials/a.sbn-html", "\n {{ is_chair }}{{ name }}").Page("{{ include \"partials/a\" chair }}{{ include \"partials/a\" }}");
        var errors = theme.Errors().Split('\n');
        Assert.Equal(
            [
                "themes/commons/partials/a.sbn-html(2,5): error SI0412: The page has no 'is_chair'. Did you mean 'chair'?",
                "themes/commons/partials/a.sbn-html(2,5): error SI0416: 'is_chair' is true or false and cannot be printed. Write '{{ if is_chair }} … {{ end }}'.",
                "themes/commons/partials/a.sbn-html(2,19): error SI0412: The page has no 'name'. It has: body, chair, count, href, members, tags, title.",
            ],
            errors);
    }

    [Fact]
    public void A_value_that_a_partial_needs_is_asked_for_where_it_is_called()
    {
        theme.Add("commons/partials/a.sbn-html", "<b class=\"{{ $size }}\">{{ $note ?? \"\" }}</b>").Page("{{ include \"partials/a\" }}");
        Assert.Equal(File + "(1,12): error SI0412: 'partials/a' needs a value for 'size'. Add 'size: …' to this call, or write '$size ?? …' in the partial.", theme.Errors());
    }

    [Fact]
    public void A_misspelt_value_of_a_partial_is_told_once_where_it_is_called()
    {
        theme.Add("commons/partials/a.sbn-html", "{{ $size }}{{ $size }}").Page("x\n{{ include \"partials/a\" sise: 1 }}");
        Assert.Equal(File + "(2,12): error SI0412: 'partials/a' needs a value for 'size' and is given 'sise'. Write 'size: …'.", theme.Errors());
    }

    [Fact]
    public void A_partial_called_with_another_model_is_told_once_where_it_is_called()
    {
        theme.Add("commons/partials/a.sbn-html", "{{ tags.size }}{{ href }}{{ count }}{{ title }}").Page("x\n{{ include \"partials/a\" chair }}");
        Assert.Equal(File + "(2,4): error SI0416: 'partials/a' is called with a model (person), which lacks what it reads: tags, href, count, title. Call it with the model that it is made for.", theme.Errors());
    }

    [Theory]
    [InlineData("{{ if title }}<ul>{{ else }}<ol>{{ end }}", "(1,22): error SI0425: One branch ends with <ul> open and another with <ol>. Open and close an element in the same branch.")]
    [InlineData("{{ if title }}<ul>{{ end }}", "(1,4): error SI0425: One branch ends with <ul> open and another with no element. Open and close an element in the same branch.")]
    [InlineData("{{ for m in members }}<li>{{ end }}", "(1,4): error SI0425: A round of this loop begins with no element open and ends with <li>. Open and close an element inside the loop.")]
    [InlineData("<p>x</div>", "(1): error SI0425: '</div>' stands where '<p>' is open. An element begins and ends in the same template and the same branch.")]
    [InlineData("<p>{{ title }}</p>\n{{ if title }}\n  <b>x</b>\n{{ end }}\n<div>\n  <section>\n</div>", "(7): error SI0425: '</div>' stands where '<section>' is open. An element begins and ends in the same template and the same branch.")]
    [InlineData("<p>{{ title }}</p>\n{{ if title }}\n  <b>x</b>\n{{ end }}\n<section><p>x</p>", "(5): error SI0425: The page ends while <section> is open.")]
    [InlineData("<{{ title }}>", "(1,5): error SI0422: 'title' stands as the name of an element, where encoding cannot make a text safe. Put it between tags or into a quoted attribute.")]
    [InlineData("<p>{% if title %}</p>", "(1,4): error SI0411: '{% if title %}' is not Scriban and would be printed as it stands. Tags are '{{ … }}': '{{ if … }}', '{{ for … in … }}', '{{ end }}'.")]
    [InlineData("<p>{ title }</p>", "(1,4): error SI0411: '{ title }' would be printed as it stands. A value stands in double braces: '{{ title }}'.")]
    [InlineData("<p>{ title }}</p>", "(1,4): error SI0411: '{ title }}' would be printed as it stands. A value stands in double braces: '{{ title }}'.")]
    [InlineData("<p>${ title }</p>", "(1,4): error SI0411: '${ title }' would be printed as it stands. A value stands in double braces: '{{ title }}'.")]
    [InlineData("{{ if title }}\n{{ endif }}", "(2,4): error SI0410: 'endif' is not Scriban. Every block ends with 'end'.")]
    [InlineData("{{ if title }}\n{{ elsif href }}{{ end }}", "(2,4): error SI0410: 'elsif' is not Scriban. Write 'else if'.")]
    [InlineData("{{ unless title }}x{{ end }}", "(1,4): error SI0410: 'unless' is not Scriban. Write 'if !', as in '{{ if !summary }}'.")]
    [InlineData("{{ each members }}x{{ end }}", "(1,4): error SI0410: 'each' is not Scriban. Write '{{ for goal in goals }}'.")]
    [InlineData("{{ if not title }}x{{ end }}", "(1,7): error SI0413: 'not' is not Scriban. Write '!', as in '{{ if !summary }}'.")]
    [InlineData("{{ members.length }}", "(1,12): error SI0412: 'members' is a list (person) and has no member 'length'. Write '.size'.")]
    [InlineData("{{ title | string.upper }}", "(1,12): error SI0413: No function 'string.upper'. Write 'string.upcase'.")]
    [InlineData("{{ if chair.friend != nil }}x{{ end }}", "(1,23): error SI0412: 'nil' is not Scriban. Write 'null'.")]
    [InlineData("{{ if title == win }}x{{ end }}", "(1,16): error SI0412: No 'win' here. A text stands in quotes: \"win\".")]
    [InlineData("{{ is-chair }}", "(1,4): error SI0412: 'is-chair' subtracts. Names are written with '_': 'is_chair'.")]
    [InlineData("{{ forloop.index }}", "(1,4): error SI0412: 'forloop' is not Scriban. Write 'for.index', 'for.first' or 'for.last'.")]
    [InlineData("{{ t \u201Chello\u201D }}", "(1,6): error SI0410: Quotes in tags are straight: \"…\".")]
    [InlineData("{{ nope }}{{ nope }}", "(1,4): error SI0412: The club page has no 'nope'. It has: body, chair, count, href, members, tags, title.")]
    [InlineData("{{#if title}}x{{/if}}", "(1,1): error SI0411: '{{#if title}}' is a comment in Scriban: '#' begins one. Write '{{ if … }}', '{{ for … in … }}' or '{{ wrap layout \"…\" }}', and '{{ end }}'.")]
    [InlineData(" \n", "(1,1): error SI0410: This page is empty. Write its template, or delete the file to take over that of the theme you extend.")]
    public void What_authors_bring_from_elsewhere_is_told_once_where_it_stands(string template, string expected) => Assert.Equal(File + expected, theme.Page(template).Errors());

    [Fact]
    public void A_layout_without_a_place_for_the_block_is_told_once_in_the_layout()
    {
        theme.Add("commons/layouts/bare.sbn-html", "<b>x</b>").Page("{{ wrap layout \"layouts/bare\" }}x{{ end }}{{ wrap layout \"layouts/bare\" }}y{{ end }}");
        Assert.Equal("themes/commons/layouts/bare.sbn-html(1,1): error SI0410: 'layouts/bare' is called with a block by 'pages/club', and has no '{{ $$ }}' to put it into.", theme.Errors());
    }

    [Fact]
    public void A_block_whose_end_is_missing_is_found_by_the_indents()
    {
        theme.Add("commons/layouts/a.sbn-html", "{{ $$ }}").Page("{{ wrap layout \"layouts/a\" }}\n<ul>\n  {{ for m in members }}\n    {{ if m.friend }}\n      <li>x</li>\n  {{ end }}\n</ul>\n{{ end }}\n");
        Assert.Equal(File + "(4,8): error SI0410: 'if' is not closed. End it with '{{ end }}'.", theme.Errors());
    }

    [Fact]
    public void A_template_that_is_not_utf_8_is_reported()
    {
        theme.Page("x");
        System.IO.File.WriteAllBytes(Path.Combine(theme.Folder, "commons", "pages", "club.sbn-html"), [0x63, 0x61, 0x66, 0xE9]);
        Assert.Equal("themes/commons/pages/club.sbn-html: error SI0410: This file is not text in UTF-8. Save it again with the encoding UTF-8.", theme.Errors());
    }

    [Fact]
    public void Partials_that_call_each_other_in_a_circle_are_refused()
    {
        theme.Add("commons/partials/a.sbn-html", "{{ include \"partials/b\" }}").Add("commons/partials/b.sbn-html", "{{ include \"partials/a\" }}").Page("{{ include \"partials/a\" }}");
        Assert.Equal("themes/commons/partials/b.sbn-html(1,12): error SI0415: 'partials/a' would call itself: partials/a → partials/b → partials/a. A template may not go in a circle.", theme.Errors());
    }

    [Fact]
    public void Templates_that_call_each_other_without_end_in_sight_are_refused()
    {
        for (var i = 0; i < 5000; i++) theme.Add($"commons/partials/p{i}.sbn-html", $"{{{{ include \"partials/p{i + 1}\" }}}}");
        theme.Add("commons/partials/p5000.sbn-html", "x").Page("{{ include \"partials/p0\" }}");
        Assert.Contains("SI0415: Templates call each other more than 100 deep, here from 'pages/club'.", theme.Errors(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ if title }}", 100_000)]
    [InlineData("{{ for m in members }}", 20_000)]
    [InlineData("{{ func f(x) }}", 20_000)]
    public void Blocks_nested_without_end_in_sight_are_refused(string block, int times)
    {
        theme.Page(string.Concat(Enumerable.Repeat(block, times)));
        Assert.Equal(File + $"(1,{(block.Length * 100) + 4}): error SI0410: Blocks are nested more than 100 deep. Put parts into files of their own under partials/.", theme.Errors());
    }

    [Theory]
    [InlineData("{{ ", "(", "title", ")", " }}")]
    [InlineData("{{ if ", "!", "title", "", " }}{{ end }}")]
    [InlineData("{{ if ", "title && ", "title", "", " }}{{ end }}")]
    [InlineData("{{ ", "count + ", "count", "", " }}")]
    [InlineData("{{ ", "title | string.upcase ", "", "", " }}")]
    [InlineData("{{ x = ", "[", "", "]", " }}")]
    [InlineData("{{ if title }}", "{{ else if title }}", "", "", "{{ end }}")]
    public void Expressions_of_any_length_end_without_an_exception(string start, string repeated, string middle, string closing, string end)
    {
        theme.Page(start + string.Concat(Enumerable.Repeat(repeated, 20_000)) + middle + string.Concat(Enumerable.Repeat(closing, 20_000)) + end);
        Assert.DoesNotContain("xception", theme.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_in_another_language_is_reported()
    {
        theme.Page("x").Add("commons/partials/tile.hbs", "{{#if title}}x{{/if}}");
        Assert.Equal("themes/commons/partials/tile.hbs: error SI0405: Templates are written in Scriban and end in '.sbn-html'. Name this one 'partials/tile.sbn-html' and write its tags as the manual shows.", theme.Errors());
    }

    [Fact]
    public void No_member_of_a_page_is_named_like_a_word_of_Scriban_or_a_function()
    {
        string[] words = ["if", "else", "end", "for", "in", "while", "break", "continue", "case", "when", "with", "wrap", "capture", "func", "ret", "do", "this", "import", "readonly", "true", "false", "null", "empty", "page", "tablerow", "include", "layout", "t", "asset", "icon", "string", "array", "math", "html", "regex", "object", "date", "timespan"];
        var seen = new HashSet<Shape>();
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var shape in PageShapes.All.Values) Collect(shape, seen, names);
        Assert.DoesNotContain(names, n => words.Contains(n) && n != "date");
        Assert.All(names, n => Assert.Matches("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", n));
    }

    [Fact]
    public void A_page_without_template_and_a_template_without_page_are_reported()
    {
        theme.Add("commons/pages/clubs.sbn-html", "x");
        Assert.Equal(
            "content/initiative.yml(3,8): error SI0404: The theme 'commons' lacks templates that the site needs: 'pages/club.sbn-html'. Add them, or write 'extends: commons' into its theme.yml to take over what it lacks.\n"
            + "themes/commons/pages/clubs.sbn-html: error SI0405: No page is called 'pages/clubs'. Did you mean 'pages/club'?",
            theme.Errors());
    }

    private static void Collect(Shape shape, HashSet<Shape> seen, SortedSet<string> names)
    {
        if (!seen.Add(shape)) return;
        foreach (var member in shape.Members.Values)
        {
            names.Add(member.Name);
            if (member.Of is { } of) Collect(of, seen, names);
        }
    }
}
