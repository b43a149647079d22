using System.Globalization;
using System.Text;

namespace StaticImpact.Benchmarks;

/// <summary>An initiative of many updates, each of about 400 words of varied Markdown with headings, lists, links, emphasis, a
/// table and three goals. The same seed gives the same bytes on every machine.</summary>
internal sealed class PostsCorpus
{
    private const int Goals = 20;

    private static readonly DateOnly FirstDay = new(2017, 1, 2);

    private static readonly string[] Words =
        ("a about after again all also an and are as at be been before between book both bring bus but by call can care center children city class "
        + "clinic coach come community could county data day do each early evening every families find first five food for free from garden get give good "
        + "grade group had has have health help her home hours house how if in into is it jobs just keep kitchen know last learn less library like made "
        + "many math may meals meet month more morning most need neighbors new next night no not of on one open or other our out over parents park people "
        + "plan play reading ready rent room school see served share she show so some spring staff start still story street student summer support team "
        + "than that the their them then there these they this three time to together town training two until up us volunteers walk was way we week well "
        + "were what when where which while who will winter with without work year years young").Split(' ');

    private readonly Random random;
    private readonly int pages;

    private PostsCorpus(int pages, int seed)
    {
        this.pages = pages;
        random = new Random(seed);
    }

    /// <summary>Writes <c>content/</c> into a folder.</summary>
    public static void Write(string folder, int pages, int seed = 8)
    {
        var corpus = new PostsCorpus(pages, seed);
        var content = Path.Combine(folder, "content");
        Directory.CreateDirectory(Path.Combine(content, "goals"));
        Directory.CreateDirectory(Path.Combine(content, "updates"));
        File.WriteAllText(Path.Combine(content, "initiative.yml"), "name: Benchmark county\nplace: Benchmark county\ntagline: Many updates\nurl: https://benchmark.example/\ntime_zone: UTC\ncontact: {email: office@benchmark.example}\nnavigation: [goals, updates]\n");
        for (var g = 0; g < Goals; g++) File.WriteAllText(Path.Combine(content, "goals", GoalName(g) + ".md"), $"---\ntitle: Goal number {g + 1}\nsummary: {corpus.Sentence(9)}\norder: {g + 1}\n---\n{corpus.Paragraph(3)}\n");
        for (var i = 0; i < pages; i++) File.WriteAllText(Path.Combine(content, PathOf(i)), corpus.Post(i));
    }

    /// <summary>A post's file, inside the content folder.</summary>
    public static string PathOf(int post) => $"updates/{NameOf(post)}.md";

    /// <summary>A post's address, from the site's root.</summary>
    public static string AddressOf(int post) => $"/updates/{NameOf(post)}/";

    private static string NameOf(int post)
    {
        // Ten years, whatever the number of posts; several on a day where there are many.
        var day = FirstDay.AddDays((int)(post * 7919L % 3500));
        return string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}-post-{post:000000}");
    }

    private static string GoalName(int goal) => string.Create(CultureInfo.InvariantCulture, $"goal-{goal + 1:00}");

    private string Post(int number)
    {
        var goals = Enumerable.Range(0, 3).Select(i => GoalName((number + (i * 7)) % Goals));
        var text = new StringBuilder();
        // Hugo orders posts of one day by title, we by address: titles that begin with the number make these the same.
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: Post {number:D6} {Title()}\nsummary: ").Append(Sentence(12))
            .Append("\ndate: ").Append(NameOf(number).AsSpan(0, 10)).Append("\ngoals: [").AppendJoin(", ", goals).Append("]\n---\n");
        text.Append(Paragraph(4)).Append("\n\n## ").Append(Title()).Append("\n\n").Append(Paragraph(3)).Append(' ').Append(Link()).Append("\n\n");
        for (var i = 0; i < 4; i++) text.Append("- ").Append(Sentence(8)).Append('\n');
        text.Append("\n## ").Append(Title()).Append("\n\n").Append(Paragraph(3)).Append("\n\n> ").Append(Sentence(14)).Append("\n\n");
        text.Append("| ").Append(Word()).Append(" | ").Append(Word()).Append(" | ").Append(Word()).Append(" |\n| --- | ---: | --- |\n");
        for (var i = 0; i < 4; i++) text.Append("| ").Append(Word()).Append(" | ").Append(random.Next(1000)).Append(" | ").Append(Word()).Append(' ').Append(Word()).Append(" |\n");
        text.Append("\n### ").Append(Title()).Append("\n\n").Append(Paragraph(4)).Append(' ').Append(Link()).Append("\n\n");
        for (var i = 1; i <= 3; i++) text.Append(i).Append(". ").Append(Sentence(9)).Append('\n');
        text.Append('\n').Append(Paragraph(3)).Append(" [").Append(Title()).Append("](../goals/").Append(GoalName(random.Next(Goals))).Append(".md).\n");
        return text.ToString();
    }

    private string Link() => $"See [{Title()}]({NameOf(random.Next(pages))}.md).";

    private string Paragraph(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence(random.Next(10, 20))));

    private string Sentence(int words)
    {
        var chosen = new string[words];
        for (var i = 0; i < words; i++)
        {
            var word = Word();
            chosen[i] = random.Next(25) switch { 0 => $"**{word}**", 1 => $"*{word}*", _ => word };
        }

        chosen[0] = Capital(Word());
        return string.Join(' ', chosen) + ".";
    }

    private string Title() => Capital($"{Word()} {Word()} {Word()} {Word()}");

    private string Word() => Words[random.Next(Words.Length)];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
