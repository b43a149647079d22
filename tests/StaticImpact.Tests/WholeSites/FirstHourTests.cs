using System.Text;
using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.WholeSites;

/// <summary>The likeliest mistakes of a first hour, each made in the site that <c>staticimpact new</c> writes, and what is said about them:
/// <c>first-hour.txt</c> holds it, mistake by mistake, to be read as an author reads it.</summary>
public sealed class FirstHourTests : IClassFixture<FirstHourTests.Starter>
{
    private const string Story = "stories/maria-reads-to-her-brother.md";
    private const string Figures = "indicators/third-grade-reading.csv";

    private static readonly DateOnly Today = new(2026, 11, 28);

    private static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xD9];

    /// <summary>Each mistake with what an author does to the files of the starter.</summary>
    private static readonly (string Mistake, Action<SiteTest> Make)[] Mistakes =
    [
        ("a sheet with a column for each year", s => s.Add(Figures, "income,2021,2022,2023\nLower,46,48,50.5\nHigher,62,63.5,65\n")),
        ("a photo with spaces in its name, in a text", s => s.AddBytes("media/our reading room.png", Png).Change(Story, "Maria came", "![A girl reads](media/our reading room.png)\n\nMaria came")),
        ("a photo with spaces in its name, in a key", s => s.AddBytes("media/our reading room.png", Png).Change(Story, "quote:", "photo: {file: media/our-reading-room.png, alt: A shelf of books}\nquote:")),
        ("a, b without brackets", s => s.Change(Story, "partners: county-library", "partners: county-library, school-district")),
        ("a pale yellow from the logo", s => s.Change("initiative.yml", "#0B5563", "#f0c020")),
        ("a colour without quotes", s => s.Change("initiative.yml", "\"#0B5563\"", "#0B5563")),
        ("a colour by its name", s => s.Change("initiative.yml", "\"#0B5563\"", "navy")),
        ("Notepad's .md.txt", s => s.Add("stories/a-new-story.md.txt", "---\ntitle: A new story\n---\nText.\n")),
        ("a day as 4/17/2027", s => s.Change("activities/reading-hours.md", "by: 2027-06-16", "by: 4/17/2027")),
        ("a day as April 17, 2027", s => s.Change("activities/reading-hours.md", "by: 2027-06-16", "by: April 17, 2027")),
        ("a time as 9am", s => s.Change("events/2026-12-12-early-reading-meeting.md", "start: 2026-12-12 17:30", "start: 2026-12-12 9am")),
        ("sector nonprofit", s => s.Change("partners/county-library.md", "sector: community", "sector: nonprofit")),
        ("a title with #", s => s.Change("goals/reading.md", "title: Every child reads well by third grade", "title: Our #1 goal")),
        ("smart quotes around an address", s => s.Change("partners/county-library.md", "website: https://library.example/", "website: “https://library.example/”")),
        ("smart quotes around a colour", s => s.Change("initiative.yml", "\"#0B5563\"", "“#0B5563”")),
        ("smart quotes around an id", s => s.Change(Story, "goals: reading", "goals: “reading”")),
        ("figures saved as .ods", s => s.Delete(Figures).AddBytes("indicators/third-grade-reading.ods", [0x50, 0x4B, 3, 4])),
        ("figures saved as .xls", s => s.Delete(Figures).AddBytes("indicators/third-grade-reading.xls", [0xD0, 0xCF, 0x11, 0xE0])),
        ("figures saved as .txt", s => s.Delete(Figures).Add("indicators/third-grade-reading.txt", "period\tvalue\n2024\t59\n")),
        ("a website as www", s => s.Change("partners/county-library.md", "https://library.example/", "www.library.example")),
        ("a link in a text as www", s => s.Change(Story, "Maria came", "[The library](www.library.example). Maria came")),
        ("a pasted address", s => s.Change(Story, "Maria came", "http://www.library.example/ Maria came")),
        ("a link to a draft", s => s.Add("pages/plan.md", "---\ntitle: Our plan\ndraft: true\n---\nText.\n").Change(Story, "Maria came", "[Our plan](../pages/plan.md). Maria came")),
        ("the goal of all is a draft", s => s.Change("goals/reading.md", "order: 1", "order: 1\ndraft: true")),
        ("a tab in the keys", s => s.Change("initiative.yml", "  name: commons", "\tname: commons")),
        ("no space after the colon", s => s.Change("goals/reading.md", "title: Every child", "title:Every child")),
        ("no line --- after the keys", s => s.Change(Story, "activities: reading-hours\n---\n", "activities: reading-hours\n")),
        ("no keys at all", s => s.Add("stories/a-new-story.md", "# A new story\n\nText.\n")),
        ("a colon in a title", s => s.Change("goals/reading.md", "title: Every child", "title: Reading: every child")),
        ("capitals and accents in a file's name", s => s.Add("stories/María reads.md", "---\ntitle: A new story\n---\nText.\n")),
        ("a photo .jpeg named .jpg", s => s.AddBytes("media/shelf.jpeg", Jpeg).Change(Story, "quote:", "photo: {file: media/shelf.jpg, alt: A shelf of books}\nquote:")),
        ("a photo of an iPhone", s => s.AddBytes("media/shelf.heic", "\0\0\0\u0018ftypheic"u8.ToArray()).Change(Story, "quote:", "photo: {file: media/shelf.heic, alt: A shelf of books}\nquote:")),
        ("capital letters in a photo's name", s => s.AddBytes("media/Shelf.PNG", Png).Change(Story, "Maria came", "![A shelf](../media/shelf.png)\n\nMaria came")),
        ("a photo without its folder", s => s.AddBytes("media/shelf.png", Png).Change(Story, "Maria came", "![A shelf](shelf.png)\n\nMaria came")),
        ("a photo by its place on the disk", s => s.Change(Story, "Maria came", "![A shelf](C:\\Users\\Ana\\Pictures\\shelf.png)\n\nMaria came")),
        ("a picture pasted from Word", s => s.Change(Story, "Maria came", "![A shelf](file:///C:/Users/Ana/AppData/clip_image001.png)\n\nMaria came")),
        ("a photo of another website", s => s.Change(Story, "Maria came", "![A shelf](https://library.example/shelf.png)\n\nMaria came")),
        ("a photo without words", s => s.AddBytes("media/shelf.png", Png).Change(Story, "Maria came", "![](../media/shelf.png)\n\nMaria came")),
        ("a photo without alt", s => s.AddBytes("media/shelf.png", Png).Change(Story, "quote:", "photo: {file: media/shelf.png}\nquote:")),
        ("figures with semicolons", s => s.Add(Figures, "period;income;value;denominator\n2020;;52,0;800\n2021;;54,0;800\n")),
        ("a decimal comma", s => s.Add(Figures, "period,income,value,denominator\n2020,,\"52,0\",800\n2021,,54.0,800\n")),
        ("a thousands separator", s => s.Add(Figures, "period,income,value,denominator\n2020,,52.0,\"1,800\"\n2021,,54.0,800\n")),
        ("percent signs", s => s.Add(Figures, "period,income,value,denominator\n2020,,52.0%,800\n2021,,54.0,800\n")),
        ("months by name", s => s.Add(Figures, "period,value,denominator\nJan 2024,52.0,800\nFebruary 2024,54.0,800\n")),
        ("days as periods", s => s.Add(Figures, "period,value,denominator\n1/31/2024,52.0,800\n2/29/2024,54.0,800\n")),
        ("an empty file of figures", s => s.Add(Figures, "")),
        ("a header and no figures", s => s.Add(Figures, "period,income,value,denominator\n")),
        ("no header", s => s.Add(Figures, "2020,52.0\n2021,54.0\n")),
        ("a misspelt header", s => s.Add(Figures, "perid,income,valeu,denominator\n2020,,52.0,800\n2021,,54.0,800\n")),
        ("a header in other words", s => s.Add(Figures, "Year,Percent\n2020,52.0\n2021,54.0\n")),
        ("a title above the header", s => s.Add(Figures, "Reading test results,,,\nperiod,income,value,denominator\n2020,,52.0,800\n")),
        ("a period twice", s => s.Add(Figures, "period,value,denominator\n2020,52.0,800\n2020,54.0,800\n")),
        ("n/a in place of a figure", s => s.Add(Figures, "period,value,denominator\n2020,n/a,800\n2021,54.0,800\n")),
        ("an indicator that is not there", s => s.Change(Story, "indicators: third-grade-reading", "indicators: third-grade")),
        ("an indicator by its title", s => s.Change(Story, "indicators: third-grade-reading", "indicators: Third graders who read well")),
        ("a misspelt key", s => s.Change(Story, "summary:", "sumary:")),
        ("a misspelt status", s => s.Change("activities/reading-hours.md", "status: underway", "status: under way")),
        ("a language by its name", s => s.Change("initiative.yml", "languages: [en, es]", "languages: [English, es]")),
        ("a unit as %", s => s.Change("indicators/third-grade-reading.md", "unit: percent", "unit: %")),
        ("a target with a percent sign", s => s.Change("indicators/third-grade-reading.md", "value: 70", "value: 70%")),
        ("a link to a page that was renamed", s => s.Change("goals/reading.md", "../indicators/third-grade-reading.md", "../indicators/reading-in-third-grade.md")),
        ("a link by the page's address", s => s.Change(Story, "Maria came", "[Our goal](/goals/reading/). Maria came")),
        ("click here", s => s.Change(Story, "Maria came", "To help, [click here](../pages/about.md). Maria came")),
        ("an e-mail address without mailto", s => s.Change("initiative.yml", "url: mailto:hello@reading-together.example", "url: hello@reading-together.example")),
        ("a misspelt length of time", s => s.Change("initiative.yml", "update_every: 6 weeks", "update_every: 6 weks")),
        ("a curly apostrophe in an id", s => s.Change(Story, "goals: reading", "goals: children’s-reading")),
        ("a story beside initiative.yml", s => s.Add("a-new-story.md", "---\ntitle: A new story\n---\nText.\n")),
        ("a folder in the singular", s => s.Add("story/a-new-story.md", "---\ntitle: A new story\n---\nText.\n")),
        ("a folder of its own", s => s.Add("news/a-new-story.md", "---\ntitle: A new story\n---\nText.\n")),
        ("an update without a day in its name", s => s.Add("updates/news.md", "---\ntitle: News\nkind: news\n---\nText.\n")),
        ("an address without https", s => s.Change("initiative.yml", "https://reading-together.example/", "mysite.org")),
        ("two sets of keys", s => s.Change(Story, "speaker: Maria, seven\n", "---\nspeaker: Maria, seven\n")),
        ("a key that is indented", s => s.Change(Story, "speaker: Maria", "  speaker: Maria")),
        ("a heading of the first level", s => s.Change(Story, "Maria came", "# Maria\n\nMaria came")),
        ("HTML from another page", s => s.Change(Story, "Maria came", "<center>Hello</center>\n\nMaria came")),
        ("yes in place of true", s => s.Change("pages/about.md", "menu: true", "menu: yes")),
    ];

    /// <summary>What is read as it was meant, or, as with a table that waits for its figures, is none.</summary>
    private static readonly string[] Understood = ["a pasted address", "a thousands separator", "percent signs", "figures with semicolons", "a header and no figures"];

    private readonly Starter starter;

    public FirstHourTests(Starter starter) => this.starter = starter;

    /// <summary>What the command <c>new</c> writes, once.</summary>
    public sealed class Starter : IDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("staticimpact-").FullName;

        public Starter() => CommandLine.Fine(folder, "new", "first", "--as-of", "2026-11-28");

        public string Content => Path.Combine(folder, "first");

        public void Dispose() => Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Each_mistake_of_a_first_hour_gets_a_message_that_says_what_to_write()
    {
        var told = new StringBuilder();
        foreach (var (mistake, make) in Mistakes)
        {
            using var site = SiteTest.Empty().Overlay(starter.Content);
            make(site);
            var found = site.Check(new BuildOptions { AsOf = Today }).Diagnostics.Where(d => d.Severity != Severity.Note);
            Assert.True(found.Any() || Understood.Contains(mistake), $"Nothing is said of: {mistake}.");
            told.Append("## ").Append(mistake).Append('\n');
            foreach (var diagnostic in found) told.Append(diagnostic).Append('\n');
            told.Append('\n');
        }

        Snapshots.Match("first-hour.txt", told.ToString());
    }
}
