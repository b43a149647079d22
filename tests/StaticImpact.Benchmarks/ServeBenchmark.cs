using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Benchmarks.Tools;

namespace StaticImpact.Benchmarks;

/// <summary>How long it takes from saving a Markdown file until the open page has been served fresh: the program as it is shipped,
/// the file system's own notice of the change, the event to the page, and the page itself.</summary>
internal static partial class ServeBenchmark
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private const double Target = 50;

    public static async Task<int> Run(string[] arguments)
    {
        var pages = int.Parse(Option(arguments, "--pages") ?? "10000", CultureInfo.InvariantCulture);
        var saves = int.Parse(Option(arguments, "--saves") ?? "30", CultureInfo.InvariantCulture);
        var own = Option(arguments, "--project");
        var command = Option(arguments, "--command") ?? StaticImpactTool.Publish();
        var table = new MarkdownTable("project", "saved", "median ms", "fastest", "nine of ten within", "slowest", "memory MB");
        var median = 0.0;
        if (own is null) median = await Measure($"{pages:N0} posts", command, saves, table, project => PostsCorpus.Write(project, pages), _ => Spread(pages));
        await Measure(own ?? "the example site", command, saves, table, project => Folders.Copy(Path.Combine(own ?? Folders.Root, "content"), Path.Combine(project, "content")), OwnPages);
        Console.Write(table);
        if (own is null) new ResultsFile(Option(arguments, "--out") ?? ResultsFile.Usual).Write("serve", Text(table, pages, saves, median));
        return 0;
    }

    private static string Text(MarkdownTable table, int pages, int saves, double median) => string.Create(CultureInfo.InvariantCulture, $"""
        ## From saving a file to the fresh page

        {ResultsFile.Machine()}. `serve` as it is shipped, {saves} saves of each kind after 3 that do not count: from the end of the write until the open page has been told and fetched anew.

        {table}
        At {pages:N0} posts at most {Target:0} ms after a save of a text: {(median <= Target ? "met" : "not met")}.
        """);

    /// <returns>The median after a save of a text, in milliseconds.</returns>
    private static async Task<double> Measure(string name, string command, int saves, MarkdownTable table, Action<string> write, Func<string, IReadOnlyList<(string File, string Address)>> pages)
    {
        var folder = Directory.CreateTempSubdirectory("staticimpact-serve-");
        try
        {
            write(folder.FullName);
            return await Measure(name, command, folder.FullName, saves, table, pages(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<double> Measure(string name, string command, string project, int saves, MarkdownTable table, IReadOnlyList<(string File, string Address)> posts)
    {
        using var server = Start(command, project);
        try
        {
            var line = await server.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? "";
            _ = server.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]), Timeout = Patience };
            await client.GetStringAsync(new Uri("/", UriKind.Relative));
            var shown = await Shown(client, posts);
            var body = await Saves(client, project, shown, saves, (text, mark) => text + $"\nSaved as {mark}.\n");
            Add("text", body);
            Add("front matter", await Saves(client, project, shown, saves, (text, mark) => TitleLine().Replace(text, $"title: Saved as {mark}", 1)));
            return body[body.Count / 2];
        }
        finally
        {
            server.Kill();
        }

        void Add(string saved, List<double> times)
        {
            server.Refresh();
            table.Add(name, saved, Shortly(times[times.Count / 2]), Shortly(times[0]), Shortly(times[times.Count * 9 / 10]), Shortly(times[^1]), (server.WorkingSet64 / 1_000_000).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Shortly(double milliseconds) => milliseconds.ToString("0.0", CultureInfo.InvariantCulture);

    /// <returns>Milliseconds, the fastest first.</returns>
    private static async Task<List<double>> Saves(HttpClient client, string project, IReadOnlyList<(string File, string Address)> posts, int saves, Func<string, string, string> edit)
    {
        var times = new List<double>();
        for (var i = -3; i < saves; i++)
        {
            var (file, address) = posts[(i + 3) % posts.Count];
            var time = await Save(client, Path.Combine(project, "content", file), address, $"number {Stopwatch.GetTimestamp()}", edit);
            if (i >= 0) times.Add(time.TotalMilliseconds);
        }

        times.Sort();
        return times;
    }

    private static async Task<TimeSpan> Save(HttpClient client, string file, string address, string mark, Func<string, string, string> edit)
    {
        var html = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        var start = html.IndexOf("data-version=\"", StringComparison.Ordinal) + "data-version=\"".Length;
        var version = html[start..html.IndexOf('"', start)];
        await using var stream = await client.GetStreamAsync(new Uri($"/.staticimpact/events?page={Uri.EscapeDataString(address)}&version={version}", UriKind.Relative));
        using var events = new StreamReader(stream);
        await Event(events, "problems");
        var text = edit(await File.ReadAllTextAsync(file), mark);
        await Task.Delay(150);

        var watch = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, text);
        await Event(events, "reload");
        var fresh = await client.GetStringAsync(new Uri(address, UriKind.Relative));
        watch.Stop();
        return fresh.Contains(mark, StringComparison.Ordinal) ? watch.Elapsed : throw new InvalidOperationException($"{address} was served stale.");
    }

    private static async Task Event(StreamReader events, string kind)
    {
        while (await events.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line == "event: " + kind) return;
        }

        throw new InvalidOperationException($"The events ended before '{kind}'.");
    }

    private static Process Start(string command, string project)
    {
        var start = new ProcessStartInfo(command) { UseShellExecute = false, RedirectStandardOutput = true };
        foreach (var argument in new[] { "serve", "--project", project, "--port", "0", "--as-of", "2026-11-22" }) start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    /// <summary>Drafts, and what has expired or lies ahead, have no page.</summary>
    private static async Task<IReadOnlyList<(string File, string Address)>> Shown(HttpClient client, IReadOnlyList<(string File, string Address)> posts)
    {
        var shown = new List<(string File, string Address)>();
        foreach (var post in posts)
        {
            using var answer = await client.GetAsync(new Uri(post.Address, UriKind.Relative));
            if (answer.IsSuccessStatusCode) shown.Add(post);
        }

        return shown.Count > 0 ? shown : throw new InvalidOperationException("The project has no update that is shown.");
    }

    private static List<(string, string)> Spread(int pages) =>
        [.. Enumerable.Range(0, 40).Select(i => (int)(i * 2654435761L % pages)).Select(post => (PostsCorpus.PathOf(post), PostsCorpus.AddressOf(post)))];

    /// <summary>The updates of a project of one's own whose title stands on one line, quoted or not.</summary>
    private static List<(string, string)> OwnPages(string project) =>
        [.. Directory.GetFiles(Path.Combine(project, "content", "updates"), "*.md").Where(f => TitleLine().IsMatch(File.ReadAllText(f)))
            .Select(f => Path.GetFileNameWithoutExtension(f)).Where(n => !n.Contains('.', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(n => ($"updates/{n}.md", $"/updates/{n}/"))];

    [GeneratedRegex("^title: *[^ >|{].*$", RegexOptions.Multiline | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleLine();

    internal static string? Option(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
