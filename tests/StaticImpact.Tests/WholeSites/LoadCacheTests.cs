using System.Buffers;
using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>Loading with what the last load left gives what loading from nothing gives, whatever was edited in between.</summary>
public sealed class LoadCacheTests
{
    private const string Update = "updates/2026-11-02-new-branch.md";

    [Fact]
    public void Edits_one_after_the_other_give_what_a_load_from_nothing_gives()
    {
        using var site = SiteTest.From();
        site.Add("events/2026-12-01-meeting.md", "---\ntitle: Meeting\nstart: 2026-12-01 18:00\n---\nCome.\n");
        var cache = new LoadCache();
        Step(null, () => { });
        Edit("goals/reading.md", "See what", "Look what");
        Edit(Update, "---\n", "---\nsummary: Said shortly.\n");
        site.Add(Update, "---\ntitle: Another title\ngoals: reading\n---\nSee [nothing](../pages/nothing.md).\n");
        Changed(Update);
        site.Add("pages/nothing.md", "---\ntitle: Something\n---\n[[third-grade]] and [an update](../updates/2026-11-02-new-branch.md).\n");
        Changed("pages/nothing.md");
        Edit("pages/nothing.md", "title: Something", "title: Something\ndraft: true");
        Edit("pages/nothing.md", "[[third-grade]]", "[[third-grad]]");
        Edit("pages/nothing.md", "draft: true", "aliases: /old/");
        Edit("events/2026-12-01-meeting.md", "start:", "notes: See [that](../pages/none.md).\nstart:");
        Edit("events/2026-12-01-meeting.md", "none.md", "nothing.md");
        site.Add("initiative.yml", File.ReadAllText(site.ContentPath("initiative.yml")).Replace("[en]", "[en, es]", StringComparison.Ordinal));
        Changed("initiative.yml");
        site.Add("goals/reading.es.md", "---\ntitle: Leer\n---\nVea [la biblioteca](../partners/nadie.md).\n");
        Changed("goals/reading.es.md");
        Edit("goals/reading.es.md", "nadie", "library");
        Edit("indicators/third-grade.csv", "2024", "2o24");
        Edit("indicators/third-grade.csv", "2o24", "2024");
        Edit("initiative.yml", "name: Read Together", "name: Read Together\nhtml: allow");
        Edit("pages/nothing.md", "[[third-grad]]", "<b>bold</b> [[third-grade]]");
        Edit("initiative.yml", "html: allow", "html: escape");
        site.Delete("pages/nothing.md");
        Changed("pages/nothing.md");
        File.Move(site.ContentPath("partners/library.md"), site.ContentPath("partners/public-library.md"));
        Changed("partners/library.md", "partners/public-library.md");
        File.Move(site.ContentPath("partners/public-library.md"), site.ContentPath("partners/library.md"));
        Changed("partners/library.md", "partners/public-library.md");
        site.AddBytes("media/photo.png", Picture(2, 3));
        site.Add(Update, "---\ntitle: A picture\nphoto: {file: media/photo.png, alt: A photo}\n---\n![It](../media/photo.png)\n");
        Step(null, () => { });
        site.AddBytes("media/photo.png", Picture(4, 5));
        Changed("media/photo.png");
        site.Delete("media/photo.png");
        Changed("media/photo.png");

        void Edit(string path, string found, string replacement) => Step([path], () => site.Change(path, found, replacement));

        void Changed(params string[] paths) => Step(paths, () => { });

        void Step(string[]? paths, Action edit)
        {
            edit();
            Assert.Equal(Everything(site, new LoadCache(), null), Everything(site, cache, paths));
        }
    }

    [Fact]
    public void Any_order_of_edits_gives_what_a_load_from_nothing_gives()
    {
        using var site = SiteTest.From();
        var cache = new LoadCache();
        var random = new Random(17);
        Everything(site, cache, null);
        for (var i = 0; i < 60; i++)
        {
            var changed = Enumerable.Range(0, random.Next(1, 4)).Select(_ => AnyEdit(site, random, i)).ToHashSet(StringComparer.Ordinal);
            Assert.Equal(Everything(site, new LoadCache(), null), Everything(site, cache, changed));
        }
    }

    /// <summary>Adds, rewrites or deletes one of a few updates and pages that link to each other.</summary>
    private static string AnyEdit(SiteTest site, Random random, int number)
    {
        string[] paths = ["updates/2026-01-01-a.md", "updates/2026-02-01-b.md", "updates/2026-02-01-b-c.md", "pages/d.md", "pages/e.md", "stories/f.md", "partners/g.md"];
        var path = paths[random.Next(paths.Length)];
        if (random.Next(4) == 0)
        {
            if (File.Exists(site.ContentPath(path))) site.Delete(path);
            return path;
        }

        var target = paths[random.Next(paths.Length)];
        string[] keys = ["", "draft: true\n", "titel: x\n", path[0] is 'u' or 's' ? "goals: reading\npartners: g\n" : "weight: 3\n", "aliases: /was/\n", "aliases: /updates/2026-02-01-b/\n", "date: 2027-01-01\n"];
        return Write($"---\ntitle: Edit {number % 7}\n{keys[random.Next(keys.Length)]}---\nSee [it](../{target}).\n");

        string Write(string text)
        {
            site.Add(path, text);
            return path;
        }
    }

    /// <summary>Every diagnostic and, where there is a site, every route's bytes.</summary>
    private static string Everything(SiteTest site, LoadCache cache, IReadOnlyCollection<string>? changed)
    {
        var bag = new DiagnosticBag();
        var loaded = LoadedSite.Load(ProjectFolders.At(site.Folder, site.Output, Repository.Themes), new BuildOptions { AsOf = SiteTest.Today }, TimeProvider.System, bag, cache, changed);
        var all = new StringBuilder().AppendJoin('\n', bag.ToSorted()).Append('\n');
        if (loaded is null || bag.HasErrors) return all.ToString();
        var renderer = new RouteRenderer(loaded, bag);
        foreach (var route in loaded.Plan.Routes)
        {
            var buffer = new ArrayBufferWriter<byte>();
            renderer.Render(route, buffer);
            all.Append(route.Address).Append(' ').Append(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(buffer.WrittenSpan))).Append('\n');
        }

        return all.ToString();
    }

    /// <summary>The start of a PNG of a size, which is all that is read of it.</summary>
    private static byte[] Picture(byte width, byte height) =>
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, (byte)'I', (byte)'H', (byte)'D', (byte)'R', 0, 0, 0, width, 0, 0, 0, height, 8, 2, 0, 0, 0];
}
