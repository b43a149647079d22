using StaticImpact.Tests.Pages;
using StaticImpact.Tests.WholeSites.Truth;

namespace StaticImpact.Tests.Shapes;

/// <summary>Sites in which everything that can be shown is there.</summary>
internal static class FullSite
{
    private const string Data = "indicators/third-grade.csv";

    /// <summary>Every field is filled, and every page has files and a photo.</summary>
    public static SiteTest Of()
    {
        var site = SiteTest.From("hostile").Delete("goals/reading.es.md").Change("initiative.es.yml", "tagline: §\nsummary: §\n", "");
        foreach (var page in (string[])["activities/story-hours.md", "goals/reading.md", "pages/about.md", "partners/library.md", "updates/2026-11-02-news.md"])
        {
            site.Change(page, "title: §\n", "title: §\ndocuments: [{file: media/100%.pdf, title: §}]\n");
        }

        site.AddBytes("media/film.webm", TestFilm.WebM).Add("pages/film.md", "---\ntitle: Film\n---\n::: video ../media/film.webm Film\ncaptions: none\n:::\n");
        foreach (var page in (string[])["activities/story-hours.md", "indicators/voices.md", "updates/2026-11-02-news.md"])
        {
            site.Change(page, "title: §\n", "title: §\nphoto: {file: \"media/a b#1.png\", alt: §}\n");
        }

        return site;
    }

    /// <summary>Many updates, a figure that was corrected, long units, many groups, hidden groups, and a gap that closes because all do worse.</summary>
    public static SiteTest OfCorners()
    {
        var site = SiteTest.From();
        site.Record(new DateOnly(2026, 11, 19));
        site.Add("updates/2026-11-20-wrong.md", "---\ntitle: A figure was wrong\nkind: correction\nindicators: third-grade\n---\nText.\n");
        site.Add(Data, "period,value,note\n2021,52.0,\n2022,53.5,A typing error.\n2023,55.0,\n2024,58.0,\n2025,61.0,\n");
        site.Record(new DateOnly(2026, 11, 20));
        foreach (var (id, matter, csv) in MadeUpCorners.All.Where(c => c.Id is "c-long" or "c-many")) site.Add($"indicators/{id}.md", matter.Replace("label: District}", "label: District, reference: District 10}", StringComparison.Ordinal)).Add($"indicators/{id}.csv", csv);
        Measure("hidden", "percent", "period,race,value,denominator\n2024,,50,9\n2024,White,50,4\n2024,Black,40,5\n");
        Measure("levelled", "percent", "period,race,value,denominator\n2020,White,80,9000\n2020,Black,40,9000\n2024,White,40,9000\n2024,Black,38,9000\n");
        site.Add("indicators/plans.md", "---\ntitle: Plans\ngoal: reading\nnon_statistical: true\nreporting: complete\nmetadata: {Contact at source: The office}\n---\nText.\n");
        site.Add("indicators/land.md", "---\ntitle: Land\ngoal: reading\nunit: {name: acre, plural: acres, people: false}\ndirection: none\nbreakdowns: {use: {kind: items, parents: {Forest: Open land}}}\nsource: {name: Survey}\n---\nText.\n")
            .Add("indicators/land.csv", "period,use,value\n2024,,10\n2024,Forest,6\n2024,Towns,4\n");
        for (var i = 0; i < 201; i++) site.Add($"updates/2026-01-01-post-{i}.md", $"---\ntitle: Post {i}\nkind: news\n---\nText.\n");
        return site;

        void Measure(string id, string unit, string csv) => site
            .Add($"indicators/{id}.md", $"---\ntitle: Measure {id}\ngoal: reading\nunit: {unit}\ndirection: higher\nbreakdowns: {{race: {{people: students, reference: White}}}}\nsource: {{name: Records}}\n---\nText.\n")
            .Add($"indicators/{id}.csv", csv);
    }
}
