using System.Diagnostics;
using System.Net;
using StaticImpact.Tests.Content.Media;

namespace StaticImpact.Tests.Serving;

/// <summary>The preview while an author edits.</summary>
public sealed class PreviewTests
{
    private const string Goal = "goals/reading.md";

    [Fact]
    public async Task Page_is_served_with_the_live_script_and_never_kept()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        using var response = await preview.Ask("/");
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.True(response.Headers.CacheControl!.NoStore);
        var html = await response.Content.ReadAsStringAsync();
        Assert.Matches("<script src=\"/.staticimpact/live.js\" data-version=\"[0-9a-f.]+\" defer></script>\\s*</body>", html);
        Assert.Contains("EventSource", await preview.Get("/.staticimpact/live.js"), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_never_contains_the_live_script()
    {
        using var site = SiteTest.From();
        site.Published();
        Assert.DoesNotContain(site.Files().Values, bytes => bytes.AsSpan().IndexOf(".staticimpact/"u8) >= 0);
    }

    [Fact]
    public async Task Save_shows_on_the_page()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        await preview.Get("/goals/reading/");
        preview.Site.Add(Goal, "---\ntitle: Everyone reads\n---\nA fresh sentence.\n");
        await preview.Shows("/goals/reading/", "A fresh sentence.");
    }

    [Fact]
    public async Task Mistake_is_told_with_its_place_while_the_last_good_page_stays_and_correcting_it_ends_that()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        await preview.Get("/goals/reading/");
        preview.Site.Add(Goal, "---\ntitle: Everyone reads\ncolor: red\n---\nA fresh sentence.\n");
        var errors = await preview.HasErrors(1);
        Assert.Equal(("content/goals/reading.md", 3, 1, 5), (errors[0].GetProperty("file").GetString(), errors[0].GetProperty("line").GetInt32(), errors[0].GetProperty("column").GetInt32(), errors[0].GetProperty("length").GetInt32()));
        Assert.Contains("'color'", errors[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.NotEqual("", errors[0].GetProperty("fix").GetString());
        Assert.Contains(errors[0].GetProperty("excerpt").EnumerateArray(), l => l.GetProperty("number").GetInt32() == 3 && l.GetProperty("text").GetString() == "color: red");
        Assert.DoesNotContain("A fresh sentence.", await preview.Get("/goals/reading/"), StringComparison.Ordinal);

        preview.Site.Add(Goal, "---\ntitle: Everyone reads\n---\nA fresh sentence.\n");
        await preview.HasErrors(0);
        await preview.Shows("/goals/reading/", "A fresh sentence.");
    }

    [Fact]
    public async Task What_is_found_in_pictures_and_documents_is_told_as_build_tells_it()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From().AddBytes("media/plan.rtf", "{\\rtf1{\\info{\\author Ana Example}}}"u8.ToArray()).Change(Goal, "order: 1", "order: 1\ndocuments: [{file: media/plan.rtf, title: Plan}]"));
        var warnings = (await preview.Problems()).GetProperty("warnings").GetProperty("items").EnumerateArray().Select(w => $"{w.GetProperty("code")} {w.GetProperty("file")}").ToArray();
        Assert.Equal(["SI0168 content/media/plan.rtf"], warnings);

        preview.Site.AddBytes("media/cut.jpg", TestPictures.Full("jpg")[..40]).Change(Goal, "order: 1", "order: 2\nphoto: {file: media/cut.jpg, alt: A shelf}");
        var error = (await preview.HasErrors(1))[0];
        Assert.Equal(("SI0166", "content/media/cut.jpg"), (error.GetProperty("code").GetString(), error.GetProperty("file").GetString()));
        preview.Site.AddBytes("media/cut.jpg", TestPictures.Plain("jpg"));
        await preview.HasErrors(0);
        Assert.Equal(1, (await preview.Problems()).GetProperty("warnings").GetProperty("count").GetInt32());
    }

    [Fact]
    public async Task Project_with_a_mistake_from_the_start_says_so_at_every_address_until_it_is_corrected()
    {
        var site = SiteTest.From();
        var good = File.ReadAllText(site.ContentPath(Goal));
        site.Add(Goal, "---\ntitel: Reading\n---\n");
        await using var preview = await PreviewTest.Of(site);
        Assert.Contains("&#39;titel&#39;", await preview.Get("/goals/reading/", HttpStatusCode.InternalServerError), StringComparison.Ordinal);
        site.Add(Goal, good);
        await preview.Answers("/goals/reading/", HttpStatusCode.OK);
    }

    [Fact]
    public async Task Deleted_renamed_and_new_files_are_followed()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        preview.Site.Add("pages/one.md", "---\ntitle: One\n---\nFirst.\n");
        await preview.Shows("/one/", "First.");
        File.Move(preview.Site.ContentPath("pages/one.md"), preview.Site.ContentPath("pages/two.md"));
        await preview.Shows("/two/", "First.");
        await preview.Answers("/one/", HttpStatusCode.NotFound);
        preview.Site.Delete("pages/two.md");
        await preview.Answers("/two/", HttpStatusCode.NotFound);
        preview.Site.Add("pages/deep/er/three.md", "---\ntitle: Three\n---\nThird.\n");
        await preview.Shows("/deep/er/three/", "Third.");
        Directory.Move(preview.Site.ContentPath("pages/deep"), preview.Site.ContentPath("pages/shallow"));
        await preview.Shows("/shallow/er/three/", "Third.");
        await preview.Answers("/deep/er/three/", HttpStatusCode.NotFound);
        await preview.HasErrors(0);
    }

    [Fact]
    public async Task Editor_that_saves_by_renaming_is_followed()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        var file = preview.Site.ContentPath(Goal);
        for (var i = 1; i <= 3; i++)
        {
            var temporary = preview.Site.ContentPath($"goals/.reading.md.{i}.swp");
            File.WriteAllText(temporary, $"---\ntitle: Everyone reads\n---\nSaved {i} times.\n");
            File.Move(file, file + "~", overwrite: true);
            File.Move(temporary, file);
            await preview.Shows("/goals/reading/", $"Saved {i} times.");
        }

        await preview.HasErrors(0);
    }

    [Fact]
    public async Task Half_written_file_never_shows_as_a_mistake()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        for (var attempt = 1; ; attempt++)
        {
            var version = await preview.Version("/goals/reading/");
            var watch = new Stopwatch();
            var (seen, _) = await preview.Event("reload", "/goals/reading/", version, async () =>
            {
                watch.Start();
                File.WriteAllText(preview.Site.ContentPath(Goal), "");
                await Task.Delay(15);
                File.WriteAllText(preview.Site.ContentPath(Goal), "---\ntitle: Every");
                await Task.Delay(15);
                File.WriteAllText(preview.Site.ContentPath(Goal), $"---\ntitle: Everyone reads\n---\nWhole again, {attempt}.\n");
                watch.Stop();
            });
            Assert.Contains($"Whole again, {attempt}.", await preview.Get("/goals/reading/"), StringComparison.Ordinal);

            // A busy machine may pause for so long between two writes that the half file counts as a mistake; then this proves nothing.
            if (seen is not ["problems"] && watch.ElapsedMilliseconds > 100 && attempt < 20) continue;
            Assert.Equal(["problems"], seen);
            return;
        }
    }

    [Fact]
    public async Task Five_hundred_files_that_change_at_once_are_all_shown()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        for (var i = 0; i < 500; i++) preview.Site.Add($"pages/branch/page-{i}.md", $"---\ntitle: Page {i}\n---\nOf the branch.\n");
        await preview.Shows("/branch/page-499/", "Of the branch.");
        await preview.Shows("/branch/page-0/", "Of the branch.");
        for (var i = 0; i < 500; i++) preview.Site.Add($"pages/branch/page-{i}.md", $"---\ntitle: Page {i}\n---\nOf another branch.\n");
        await preview.Shows("/branch/page-499/", "Of another branch.");
        await preview.Shows("/branch/page-250/", "Of another branch.");
        Directory.Delete(preview.Site.ContentPath("pages/branch"), recursive: true);
        await preview.Answers("/branch/page-499/", HttpStatusCode.NotFound);
        await preview.HasErrors(0);
        await preview.Get("/");
    }

    [Fact]
    public async Task Content_folder_that_goes_and_comes_back_is_watched_again()
    {
        await using var preview = await PreviewTest.Of(SiteTest.From());
        await preview.Get("/");
        var content = Path.Combine(preview.Site.Folder, "content");
        Directory.Move(content, content + "-away");
        await preview.HasErrors(1);
        await preview.Get("/goals/reading/");
        Directory.Move(content + "-away", content);
        await preview.HasErrors(0);
        preview.Site.Add(Goal, "---\ntitle: Everyone reads\n---\nBack again.\n");
        await preview.Shows("/goals/reading/", "Back again.");
    }

    [Fact]
    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    public async Task File_that_cannot_be_read_is_told_and_found_again()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        await using var preview = await PreviewTest.WithoutPrivileges(SiteTest.From());
        await preview.Get("/");
        var mode = File.GetUnixFileMode(preview.Site.ContentPath(Goal));
        File.SetUnixFileMode(preview.Site.ContentPath(Goal), UnixFileMode.None);
        await preview.HasErrors(1);
        await preview.Get("/goals/reading/");
        File.SetUnixFileMode(preview.Site.ContentPath(Goal), mode);
        await preview.HasErrors(0);
    }

    [Fact]
    public async Task Drafts_are_shown_and_named_unless_they_are_not_wanted()
    {
        using var site = SiteTest.From();
        site.Add("pages/secret.md", "---\ntitle: Secret\ndraft: true\n---\nNot yet.\n").Add("pages/later.md", "---\ntitle: Later\ndate: 2027-01-05\n---\nSoon.\n");
        await using (var preview = await PreviewTest.Of(SiteTest.From().Overlay(site.Folder)))
        {
            Assert.Contains("notice-draft", await preview.Get("/secret/"), StringComparison.Ordinal);
            Assert.Contains("notice-draft", await preview.Get("/later/"), StringComparison.Ordinal);
            var drafts = (await preview.Problems()).GetProperty("drafts").EnumerateArray().Select(d => d.GetString());
            Assert.Equal(["/later/", "/secret/"], drafts.Where(d => !d!.StartsWith("/es/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }

        await using var without = await PreviewTest.Of(SiteTest.From().Overlay(site.Folder), drafts: false);
        await without.Get("/secret/", HttpStatusCode.NotFound);
    }
}
