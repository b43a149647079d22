using System.Collections.Concurrent;
using System.Collections.Immutable;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Markup;
using StaticImpact.Model;
using StaticImpact.Pages;
using StaticImpact.PlainLanguage;
using StaticImpact.Theming;

namespace StaticImpact;

/// <summary>What one load of a project leaves for the next: the listing of the content folder, files by path, length and time,
/// their parsed bodies, and the theme. For one load at a time.</summary>
public sealed class LoadCache
{
    private readonly bool isForOneLoad;
    private readonly Dictionary<Prose, Reading> readings = [];
    private readonly HashSet<Prose> faulty = [];
    private List<Prose> notes = [];
    private Dictionary<Prose, MarkdownBody> bodies = [];
    private bool allowsHtml;
    private bool isSet;
    private Language first;
    private ContentFolder? folder;
    private string? realRoot;
    private ContentAddresses? addresses;

    /// <summary>Bodies parsed while files are read. Those whose files are not shown are asked only for the files they name.</summary>
    private readonly ConcurrentBag<(Prose Prose, Reading Reading)> ahead = [];

    private readonly Dictionary<Prose, Reading> readAhead = [];

    public LoadCache()
    {
    }

    private LoadCache(bool isForOneLoad)
    {
        this.isForOneLoad = isForOneLoad;
        Files = new ContentCache(isForOneLoad);
    }

    internal ContentCache Files { get; } = new();

    internal ThemeCache Theme { get; } = new();

    /// <summary>What was seen in files that are published as they are, by path.</summary>
    internal ConcurrentDictionary<string, (ContentEntry Entry, CopiedFiles.Look Look)> Looks { get; } = new(StringComparer.Ordinal);

    /// <summary>What the last plan left.</summary>
    internal PlanRemains? Plan { get; set; }

    /// <summary>For a load that no other follows: what only a second would need is not kept.</summary>
    internal static LoadCache ForOneLoad() => new(isForOneLoad: true);

    /// <summary>Lists the content folder.</summary>
    /// <param name="changed">The paths in it that can have changed since the last load; null when anything can.</param>
    internal ContentFolder Open(string path, IReadOnlyCollection<string>? changed) =>
        folder = Same(folder is null || changed is null ? ContentFolder.Open(path, staysOpen: !isForOneLoad) : folder.Refresh(changed), path);

    /// <summary>A folder that has been replaced by a link since it was opened first is not followed elsewhere.</summary>
    private ContentFolder Same(ContentFolder opened, string path)
    {
        if (!Directory.Exists(path)) return opened;
        realRoot ??= opened.RealRoot;
        return opened.RealRoot == realRoot ? opened : ContentFolder.Refused(path);
    }

    /// <summary>Parses a body as soon as its file is read, and lets its text go, when no other load follows: what thousands of texts take
    /// until all are read went through the garbage collector twice.</summary>
    internal void ParseAhead(LocalProse body, InitiativeSettings settings)
    {
        if (!isForOneLoad) return;
        foreach (var (language, prose) in body.ByLanguage(settings.Languages[0])) ahead.Add((prose, Read(prose, StyleOf(settings, language), measure: null)));
    }

    /// <summary>Every body, parsed and checked if it was not before, or if links lead elsewhere now.</summary>
    internal (IReadOnlyDictionary<Prose, MarkdownBody> Bodies, ContentAddresses Addresses) Bodies(Initiative initiative, bool withHints, DiagnosticBag bag)
    {
        var now = new ContentAddresses(initiative, addresses);
        var isSame = addresses is not null && now.LeadAsIn(addresses) && initiative.Settings.AllowHtml == allowsHtml && initiative.Settings.Typography == isSet;
        if (initiative.Settings.AllowHtml != allowsHtml || initiative.Settings.Typography != isSet || initiative.FirstLanguage != first || readings.Count > 1000 + (4 * (now.Pages.Length + initiative.HiddenBodies.Length))) Clear();
        (allowsHtml, isSet, first) = (initiative.Settings.AllowHtml, initiative.Settings.Typography, initiative.FirstLanguage);
        var pages = isSame && readings.Count > 0 ? Changed(addresses!.Pages, now.Pages) : [.. now.Pages.Select(p => p.Page)];
        if (pages.Count == now.Pages.Length) faulty.Clear();
        faulty.ExceptWith(notes);
        notes = [.. initiative.Events.Where(e => e.Notes is not null).SelectMany(e => e.Notes!.All)];
        List<Prose> all = [.. pages.SelectMany(p => p.Body.All), .. notes];
        Parse(all, initiative, withHints);
        Parallel.ForEach(isSame ? all.Where(p => readings[p].InLinks.IsDefault) : all, prose =>
        {
            var found = new DiagnosticBag();
            readings[prose].Files = BodyReferences.Check(initiative, now, prose, readings[prose].Body, found);
            readings[prose].InLinks = found.Count == 0 ? [] : found.ToSorted();
        });
        foreach (var prose in all)
        {
            if (readings[prose].IsFaulty) faulty.Add(prose);
        }

        foreach (var prose in faulty)
        {
            bag.AddRange(readings[prose].InText);
            bag.AddRange(readings[prose].InLinks);
        }

        addresses = now;
        return (bodies, now);
    }

    /// <summary>The files that the texts of the last <see cref="Bodies"/> name.</summary>
    internal HashSet<string> FilesNamed()
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (page, _) in addresses!.Pages)
        {
            foreach (var prose in page.Body.All) named.UnionWith(readings[prose].Files);
        }

        foreach (var note in notes) named.UnionWith(readings[note].Files);
        return named;
    }

    /// <summary>Those that texts name which are not shown.</summary>
    internal IEnumerable<string> FilesNamedBy(Initiative initiative, ImmutableArray<Prose> hidden)
    {
        Parse([.. hidden], initiative, withHints: false);
        foreach (var prose in hidden)
        {
            foreach (var file in BodyReferences.Check(initiative, addresses!, prose, readings[prose].Body, new DiagnosticBag())) yield return file;
        }
    }

    /// <summary>The pages that are not as they were; what was wrong with them is forgotten.</summary>
    private List<PageFacts> Changed(ImmutableArray<(PageFacts Page, Address Address)> before, ImmutableArray<(PageFacts Page, Address Address)> now)
    {
        var changed = new List<PageFacts>();
        for (var i = 0; i < now.Length; i++)
        {
            if (ReferenceEquals(before[i].Page, now[i].Page)) continue;
            changed.Add(now[i].Page);
            faulty.ExceptWith(before[i].Page.Body.All);
        }

        return changed;
    }

    private void Parse(List<Prose> all, Initiative initiative, bool withHints)
    {
        var fresh = readings.Count == 0 ? all : all.Where(p => !readings.ContainsKey(p)).ToList();
        if (fresh.Count == 0) return;
        HashSet<Prose> forProfessionals = withHints ? [.. initiative.Pages.Where(p => !p.IsForResidents).SelectMany(p => p.Page.Body.All)] : [];
        readAhead.EnsureCapacity(ahead.Count);
        while (ahead.TryTake(out var one)) readAhead.Add(one.Prose, one.Reading);
        var parsed = new Reading[fresh.Count];
        Parallel.For(0, parsed.Length, i =>
        {
            var prose = fresh[i];
            var language = LanguageOf(prose, initiative);
            parsed[i] = readAhead.GetValueOrDefault(prose) ?? Read(prose, StyleOf(initiative.Settings, language), !withHints ? null
                : (body, found) => WritingRules.Check(prose, body, language, !forProfessionals.Contains(prose), found));
        });

        // Copied, since the site of the last load may still be shown; a copy costs less than looking each body up.
        bodies = bodies.Count == 0 ? new Dictionary<Prose, MarkdownBody>(parsed.Length) : new Dictionary<Prose, MarkdownBody>(bodies);
        readings.EnsureCapacity(readings.Count + parsed.Length);
        for (var i = 0; i < parsed.Length; i++)
        {
            readings[fresh[i]] = parsed[i];
            bodies[fresh[i]] = parsed[i].Body;
        }
    }

    /// <param name="measure">Looks for what could be written more plainly; null when nobody asks.</param>
    private Reading Read(Prose prose, BodyStyle style, Action<MarkdownBody, DiagnosticBag>? measure)
    {
        var found = new DiagnosticBag();
        var body = MarkdownReader.Read(prose, style, found, withPassages: measure is not null);
        measure?.Invoke(body, found);
        if (isForOneLoad) prose.LetGo();
        return new Reading(body, found.Count == 0 ? [] : found.ToSorted());
    }

    private static BodyStyle StyleOf(InitiativeSettings settings, Language language) => new(settings.AllowHtml, settings.Typography ? new Typography(language) : null);

    /// <summary>A translation's file says its language: <c>goals/reading.es.md</c>.</summary>
    private static Language LanguageOf(Prose prose, Initiative initiative)
    {
        foreach (var language in initiative.Settings.Languages)
        {
            if (prose.Start.File.EndsWith($".{language}.md", StringComparison.Ordinal)) return language;
        }

        return initiative.FirstLanguage;
    }

    private void Clear()
    {
        readings.Clear();
        faulty.Clear();
        bodies = [];
    }

    /// <param name="InText">What is wrong with the Markdown itself, and what could be written more plainly.</param>
    private sealed record Reading(MarkdownBody Body, ImmutableArray<Diagnostic> InText)
    {
        /// <summary>What is wrong with where it leads; default when not checked.</summary>
        public ImmutableArray<Diagnostic> InLinks { get; set; }

        /// <summary>The files it names; set with <see cref="InLinks"/>.</summary>
        public ImmutableArray<string> Files { get; set; } = [];

        public bool IsFaulty => !InText.IsEmpty || !InLinks.IsEmpty;
    }
}
