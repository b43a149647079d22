using System.Buffers;
using System.Collections.Immutable;
using StaticImpact.Charts;
using StaticImpact.Diagnostics;
using StaticImpact.Pages;
using StaticImpact.Theming.Templates;
using StaticImpact.Theming.Templates.Binding;
using StaticImpact.Theming.Templates.Reading;
using StaticImpact.Wording;

namespace StaticImpact.Theming;

/// <summary>A theme, with the themes that it extends: templates checked against the pages' shapes, assets, icons and strings.</summary>
public sealed class Theme
{
    private const int MissingShown = 5;

    private static readonly SearchValues<char> EndsPath = SearchValues.Create("\"'()<>{}\n");

    private readonly IReadOnlyDictionary<string, BoundTemplate> pages;
    private readonly SortedDictionary<string, ThemeAsset> assets;

    private Theme(IReadOnlyDictionary<string, BoundTemplate> pages, SortedDictionary<string, ThemeAsset> assets, ThemeParts parts, ImmutableArray<string> mediaNamed)
    {
        MediaNamed = mediaNamed;
        this.pages = pages;
        this.assets = assets;
        Strings = parts.Strings;
        IconNames = [.. parts.Icons.Keys.Order(StringComparer.Ordinal)];
    }

    public Strings Strings { get; }

    /// <summary>The colours of charts that stand alone.</summary>
    public required ChartPalettes ChartColours { get; init; }

    /// <summary>The names that <c>{{ icon … }}</c> and a goal's <c>icon</c> may give.</summary>
    public ImmutableArray<string> IconNames { get; }

    /// <summary>Paths below <c>media/</c> that stand in templates and style sheets: a theme of the project's own may show files of its content.</summary>
    public ImmutableArray<string> MediaNamed { get; }

    /// <summary>The files that the theme adds to the site, by address.</summary>
    public IEnumerable<ThemeAsset> Assets => assets.Values;

    /// <summary>The address, from the site's root, of a file under the theme's <c>assets/</c>; null when there is none.</summary>
    public string? AddressOf(string asset) => assets.TryGetValue(asset, out var found) ? found.Address : null;

    /// <summary>Loads a theme and checks every name in every template that a page reaches.</summary>
    /// <param name="sources">Where it is, and what the initiative changes.</param>
    /// <param name="pageShapes">What each page's template sees, by the template's name such as <c>pages/goal</c>.</param>
    /// <param name="bag">Takes all that is wrong.</param>
    /// <returns>Null when there is no such theme; a theme with errors is returned, so that the rest can be checked.</returns>
    public static Theme? Load(ThemeSources sources, IReadOnlyDictionary<string, Shape> pageShapes, DiagnosticBag bag)
    {
        if (ThemeLayers.Load(sources, bag) is not { } layers) return null;

        var tokens = Theming.ChartColours.WithTextOnMaps(Tokens.Override(layers.Tokens, layers.Pairs, sources.Tokens, bag));
        ImmutableArray<ContrastPair> pairs = [.. layers.Pairs, .. Theming.ChartColours.PairsOnMaps(tokens)];
        if (sources.IsOwn) Tokens.CheckTwice(layers.Tokens, sources, bag);
        Tokens.CheckPaired(layers.Tokens, pairs, bag);
        Tokens.CheckContrast(tokens, pairs, sources.Tokens, bag);
        var published = Theming.Assets.Make(layers.Files.Values, layers.Bundles, Tokens.ToCss(tokens), bag);
        var icons = Icons.Read(layers.Files.Values, bag);
        ReportOldTemplates(layers.Files.Values, bag);
        var templates = ReadTemplates([.. layers.Files.Values.Where(f => f.Path.EndsWith(TemplateFile.Ending, StringComparison.Ordinal))], bag);
        var parts = new ThemeParts(templates, published.ToDictionary(a => a.Key, a => a.Value.Address, StringComparer.Ordinal), icons, layers.Strings);
        return new Theme(BindPages(parts, pageShapes, sources.Name, bag), published, parts, MediaIn(layers.Files.Values)) { ChartColours = Theming.ChartColours.Of(tokens) };
    }

    /// <summary>Writes a page as UTF-8.</summary>
    /// <param name="template">Its name: <c>pages/goal</c>.</param>
    /// <param name="model">What the template's shape reads.</param>
    /// <param name="context">The page's language and place.</param>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="bag">Takes what could only be seen on this page: a model that is absent, an icon that content named.</param>
    public void Render(string template, object model, in PageContext context, IBufferWriter<byte> output, DiagnosticBag bag)
    {
        if (!pages.TryGetValue(template, out var page)) throw new ArgumentException($"The theme has no page '{template}'.", nameof(template));
        var rendering = new Rendering(output, context, bag);
        page.Body.Run(new Frame(model, new object?[page.Slots]), rendering);
        rendering.End();
    }

    private static ImmutableArray<string> MediaIn(IEnumerable<ThemeFile> files)
    {
        const string folder = "media/";
        var named = ImmutableArray.CreateBuilder<string>();
        foreach (var file in files.Where(f => f.Path.EndsWith(TemplateFile.Ending, StringComparison.Ordinal) || f.Path.EndsWith(".css", StringComparison.Ordinal)))
        {
            for (var at = file.Text.IndexOf(folder, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(folder, at + folder.Length, StringComparison.Ordinal))
            {
                var rest = file.Text.AsSpan(at);
                var end = rest.IndexOfAny(EndsPath);
                named.Add((end < 0 ? rest : rest[..end]).ToString());
            }
        }

        return named.ToImmutable();
    }

    private static bool IsTemplatesPlace(string path) =>
        path.StartsWith("pages/", StringComparison.Ordinal) || path.StartsWith("sections/", StringComparison.Ordinal) || path.StartsWith("partials/", StringComparison.Ordinal) || path.StartsWith("layouts/", StringComparison.Ordinal);

    /// <summary>A template in the language of earlier versions would be passed over in silence.</summary>
    private static void ReportOldTemplates(IEnumerable<ThemeFile> files, DiagnosticBag bag)
    {
        foreach (var file in files.Where(f => IsTemplatesPlace(f.Path) && (f.Path.EndsWith(".html", StringComparison.Ordinal) || f.Path.EndsWith(".htm", StringComparison.Ordinal) || f.Path.EndsWith(".liquid", StringComparison.Ordinal) || f.Path.EndsWith(".scriban", StringComparison.Ordinal))))
        {
            bag.Add(ThemeCodes.TemplateUnknown, new SourceSpan(file.Place), $"The names of templates end in '{TemplateFile.Ending}'. Name this one '{file.Name}{TemplateFile.Ending}'.");
        }

        foreach (var file in files.Where(f => f.Path.EndsWith(".hbs", StringComparison.Ordinal) || f.Path.EndsWith(".sbnhtml", StringComparison.Ordinal) || f.Path.EndsWith(".sbn", StringComparison.Ordinal)))
        {
            bag.Add(ThemeCodes.TemplateUnknown, new SourceSpan(file.Place), $"Templates are written in Scriban and end in '{TemplateFile.Ending}'. Name this one '{file.Name}{TemplateFile.Ending}' and write its tags as the manual shows.");
        }
    }

    private static Dictionary<string, TemplateFile> ReadTemplates(ThemeFile[] files, DiagnosticBag bag)
    {
        // Parallel.For rather than parallel Linq, of which 170 methods were compiled at every start.
        foreach (var file in files.Where(f => !f.IsText)) bag.Add(ThemeCodes.TemplateSyntax, new SourceSpan(file.Place), "This file is not text in UTF-8. Save it again with the encoding UTF-8.");
        var read = new TemplateFile[files.Length];
        Parallel.For(0, files.Length, i => read[i] = TemplateReader.Read(files[i].Name, files[i].Place, files[i].Text, bag));
        return read.ToDictionary(t => t.Name, StringComparer.Ordinal);
    }

    private static Dictionary<string, BoundTemplate> BindPages(ThemeParts parts, IReadOnlyDictionary<string, Shape> pageShapes, Sourced<string> name, DiagnosticBag bag)
    {
        var bound = new Dictionary<string, BoundTemplate>(StringComparer.Ordinal);
        var reported = new HashSet<(DiagnosticCode, SourceSpan)>();
        var names = pageShapes.Keys.Where(n => parts.Templates.TryGetValue(n, out var template) && template.Body is not null).Order(StringComparer.Ordinal).ToArray();
        var results = new (BoundTemplate Page, IReadOnlyList<Diagnostic> Mistakes, HashSet<string> Called)[names.Length];
        Parallel.For(0, names.Length, i =>
        {
            var binder = new Binder(parts);
            results[i] = (binder.BindPage(parts.Templates[names[i]], pageShapes[names[i]]), binder.Mistakes, binder.Called);
        });
        for (var i = 0; i < names.Length; i++)
        {
            bound.Add(names[i], results[i].Page);

            // A partial is bound for many pages; what is wrong at one place in it is said once.
            bag.AddRange(results[i].Mistakes.Where(m => reported.Add((m.Code, m.Span))));
        }

        ReportMissing(parts, pageShapes, name, bag);
        // A template with a mistake calls what nobody has seen.
        if (Array.TrueForAll(results, r => r.Mistakes.Count == 0) && parts.Templates.Values.All(t => t.Body is not null)) ReportUnused(parts, results.SelectMany(r => r.Called), name, bag);
        return bound;
    }

    /// <summary>A part of the theme in use that nothing includes is probably called otherwise than what it should replace.</summary>
    private static void ReportUnused(ThemeParts parts, IEnumerable<string> called, Sourced<string> name, DiagnosticBag bag)
    {
        var used = called.ToHashSet(StringComparer.Ordinal);
        foreach (var template in parts.Templates.Values.Where(t => t.File.StartsWith($"themes/{name.Value}/", StringComparison.Ordinal) && !t.Name.StartsWith("pages/", StringComparison.Ordinal) && !used.Contains(t.Name)).OrderBy(t => t.Name, StringComparer.Ordinal))
        {
            bag.Add(ThemeCodes.UnusedPart, new SourceSpan(template.File), $"Nothing includes '{template.Name}'.{Suggestion.DidYouMean(template.Name, used)} Rename it to the part that it is to replace, include it in a template, or delete it.");
        }
    }

    private static void ReportMissing(ThemeParts parts, IReadOnlyDictionary<string, Shape> pageShapes, Sourced<string> name, DiagnosticBag bag)
    {
        var missing = pageShapes.Keys.Where(n => !parts.Templates.ContainsKey(n)).Order(StringComparer.Ordinal).Select(n => $"'{n}{TemplateFile.Ending}'").ToList();
        if (missing.Count > 0)
        {
            var shown = $"{string.Join(", ", missing.Take(MissingShown))}{(missing.Count > MissingShown ? $" and {missing.Count - MissingShown} more" : "")}";
            bag.Add(ThemeCodes.TemplateMissing, name.Span, $"The theme '{name.Value}' lacks templates that the site needs: {shown}. Add them, or write 'extends: commons' into its theme.yml to take over what it lacks.");
        }

        foreach (var template in parts.Templates.Values.Where(t => t.Name.StartsWith("pages/", StringComparison.Ordinal) && !pageShapes.ContainsKey(t.Name)))
        {
            bag.Add(ThemeCodes.TemplateUnknown, new SourceSpan(template.File), $"No page is called '{template.Name}'.{Suggestion.DidYouMean(template.Name, pageShapes.Keys)}");
        }
    }
}
