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

    public static async Task<int> Run(string[] arguments)
    {
        var pages = int.Parse(Option(arguments, "--pages") ?? "10000", CultureInfo.InvariantCulture);
        var saves = int.Parse(Option(arguments, "--saves") ?? "30", CultureInfo.InvariantCulture);
        var example = Option(arguments, "--project");
        var folder = Directory.CreateTempSubdirectory("staticimpact-serve-");
        try
        {
            if (example is null) PostsCorpus.Write(folder.FullName, pages);
            else Folders.Copy(Path.Combine(example, "content"), Path.Combine(folder.FullName, "content"));
            return await Measure(Option(arguments, "--command") ?? StaticImpactTool.Publish(), folder.FullName, saves, example is null ? Spread(pages) : OwnPages(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<int> Measure(string command, string project, int saves, IReadOnlyList<(string File, string Address)> posts)
    {
        var watch = Stopwatch.StartNew();
        using var server = Start(command, project);
        try
        {
            var line = await server.StandardOutput.ReadLineAsync().WaitAsync(Patience) ?? "";
            _ = server.StandardOutput.ReadToEndAsync();
            using var client = new HttpClient { BaseAddress = new Uri(line[line.IndexOf("http", StringComparison.Ordinal)..]), Timeout = Patience };
            await client.GetStringAsync(new Uri("/", UriKind.Relative));
            Console.WriteLine($"First page after {watch.Elapsed.TotalSeconds:0.00} s.");
            var shown = await Shown(client, posts);
            Report("body", await Saves(client, project, shown, saves, (text, mark) => text + $"\nSaved as {mark}.\n"));
            Report("front matter", await Saves(client, project, shown, saves, (text, mark) => TitleLine().Replace(text, $"title: Saved as {mark}", 1)));
            server.Refresh();
            Console.WriteLine($"Memory in use by the server: {server.WorkingSet64 / 1_000_000} MB.");
            return 0;
        }
        finally
        {
            server.Kill();
        }
    }

    private static async Task<List<double>> Saves(HttpClient client, string project, IReadOnlyList<(string File, string Address)> posts, int saves, Func<string, string, string> edit)
    {
        var times = new List<double>();
        for (var i = -3; i < saves; i++)
        {
            var (file, address) = posts[(i + 3) % posts.Count];
            var time = await Save(client, Path.Combine(project, "content", file), address, $"number {Stopwatch.GetTimestamp()}", edit);
            if (i >= 0) times.Add(time.TotalMilliseconds);
        }

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

    private static void Report(string what, List<double> times)
    {
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{what}: median {times[times.Count / 2]:0.0} ms of {times.Count} saves; fastest {times[0]:0.0}, nine of ten within {times[times.Count * 9 / 10]:0.0}, slowest {times[^1]:0.0}."));
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

    private static string? Option(string[] arguments, string name) => Array.IndexOf(arguments, name) is >= 0 and var at && at + 1 < arguments.Length ? arguments[at + 1] : null;
}
