using Deque.AxeCore.Commons;

namespace StaticImpact.BrowserTests;

/// <summary>A site in Arabic: laid out from right to left, on a phone and on a wide screen.</summary>
public sealed class RightToLeftTests(ExampleSite site)
{
    private const string Layout = """
        () => {
          const problems = [];
          if (getComputedStyle(document.documentElement).direction !== 'rtl') problems.push('is not laid out from right to left');
          const name = document.querySelector('.site-name'), tools = document.querySelector('.site-tools');
          if (name && tools && name.getBoundingClientRect().left < tools.getBoundingClientRect().left) problems.push('the name of the site is not at the start of its line');
          const heading = document.querySelector('h1'), main = document.querySelector('main');
          const style = getComputedStyle(main);
          const range = document.createRange();
          range.selectNodeContents(heading);
          const end = main.getBoundingClientRect().right - parseFloat(style.paddingRight);
          if (heading.lang !== 'en' && Math.abs(range.getBoundingClientRect().right - end) > 160 && innerWidth < 600) problems.push('the heading does not start on the right');
          for (const h of document.querySelectorAll('.section > h2')) {
            if (getComputedStyle(h).position === 'absolute' && Math.abs(h.getBoundingClientRect().right - h.parentElement.getBoundingClientRect().right) > 4) problems.push('a heading in the margin does not stand at the start');
          }
          return problems.join('; ');
        }
        """;

    /// <summary>The rules of axe are tried in commons; other themes say the same, and <see cref="ThemesTests"/> tries them from left to right.</summary>
    [Theory(Timeout = 400_000)]
    [MemberData(nameof(ThemedSite.All), MemberType = typeof(ThemedSite))]
    [Holds("right-to-left")]
    public async Task A_site_in_Arabic_is_laid_out_from_right_to_left(string theme)
    {
        var folder = Directory.CreateTempSubdirectory("staticimpact-arabic-").FullName;
        try
        {
            var output = Build(folder, theme);
            using var server = new StaticServer(output, "/");
            var problems = new List<string>();
            var page = await site.Open();
            await page.AddInitScriptAsync(new BundledAxeScriptProvider().GetScript());
            var pages = Directory.GetFiles(Path.Combine(output, "ar"), "index.html", SearchOption.AllDirectories);
            Assert.True(pages.Length > 15, $"{pages.Length} pages in Arabic.");
            foreach (var file in pages)
            {
                var path = Path.GetRelativePath(output, file).Replace('\\', '/')[..^"index.html".Length];
                await page.GotoAsync(server.Url + path);
                foreach (var width in new[] { 320, 1280 })
                {
                    await page.SetViewportSizeAsync(width, 900);
                    if (await page.EvaluateAsync<string>(Layout) is { Length: > 0 } layout) problems.Add($"/{path} ({width} px): {layout}");
                    if (await page.EvaluateAsync<string>(EveryPageTests.Widest) is { Length: > 0 } widest) problems.Add($"/{path} ({width} px): wider than the screen: {widest}");
                    if (theme == "commons") problems.AddRange((await AccessibilityTests.Found(page, AccessibilityTests.Run)).Select(f => $"/{path} ({width} px): {f}"));
                }
            }

            await page.Context.CloseAsync();
            Assert.True(problems.Count == 0, string.Join('\n', problems));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The small site of the unit tests with Arabic beside English, in a theme that has the words of the navigation.</summary>
    private static string Build(string folder, string theme)
    {
        var root = ExampleSite.Root();
        var minimal = Path.Combine(root, "tests", "StaticImpact.Tests", "Sites", "minimal");
        foreach (var file in Directory.GetFiles(minimal, "*", SearchOption.AllDirectories)) Write(folder, Path.GetRelativePath(minimal, file), File.ReadAllText(file));
        var settings = Path.Combine(folder, "content", "initiative.yml");
        File.WriteAllText(settings, File.ReadAllText(settings)
            .Replace("languages: [en]", "languages: [en, ar]", StringComparison.Ordinal)
            .Replace("theme: commons", "theme: ours", StringComparison.Ordinal));
        Write(folder, "content/goals/reading.ar.md", "---\ntitle: يقرأ الأطفال جيدا\n---\nالقراءة تفتح الأبواب.\n");
        Write(folder, "themes/ours/theme.yml", $"name: Ours\nextends: {theme}\n");
        Write(folder, "themes/ours/strings/ar.yml", """
            direction: rtl
            language:
              name: العربية
            nav:
              home: الرئيسية
              goals: الأهداف
              scorecard: بطاقة النتائج
              partners: الشركاء
            """ + "\n");
        var output = Path.Combine(folder, "site");
        var result = SiteBuild.Build(ProjectFolders.At(folder, output, Path.Combine(root, "themes")), new BuildOptions { AsOf = new DateOnly(2026, 11, 22), Strict = false }, TimeProvider.System);
        Assert.True(result.Published is not null, string.Join('\n', result.Diagnostics));
        return output;
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
