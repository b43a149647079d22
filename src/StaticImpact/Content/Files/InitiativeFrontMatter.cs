using System.Collections.Immutable;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress.Methods;
using StaticImpact.Yaml;

namespace StaticImpact.Content.Files;

/// <summary>What <c>initiative.yml</c> says.</summary>
public sealed class InitiativeFrontMatter
{
    /// <summary>What the site takes as it is written. The rest is known once all keys have been read: see <c>SettingsAssembly</c>.</summary>
    public InitiativeSettings Settings { get; private set; } = new() { Name = "", Place = "", Languages = [], Source = SourceSpan.None };

    public ImmutableArray<Sourced<Language>> Languages { get; private set; } = [];
    public Sourced<string>? TimeZone { get; private set; }
    public ThemeChoice? Theme { get; private set; }
    public ImmutableArray<Sourced<string>> Publish { get; private set; } = [];
    public ImmutableArray<(Sourced<string> File, string Mark)> Checked { get; private set; } = [];

    public static YamlObject<InitiativeFrontMatter> Format { get; } = new YamlObject<InitiativeFrontMatter>("the initiative's keys", () => new())
        .Required("name", ContentFormats.Words, (i, v) => i.Settings = i.Settings with { Name = v }, "The initiative's name.")
        .Required("place", ContentFormats.Words, (i, v) => i.Settings = i.Settings with { Place = v }, "The place it is about, as it is named in a sentence.")
        .Optional("tagline", ContentFormats.Words, (i, v) => i.Settings = i.Settings with { Tagline = v }, "A line under the name.")
        .Optional("summary", ContentFormats.Words, (i, v) => i.Settings = i.Settings with { Summary = v }, "Two or three sentences about the initiative, for search engines and feeds.")
        .Optional("url", YamlFormats.WebAddress.WithPlace, (i, v) => i.Settings = i.Settings with { Url = v.With(v.Value.EndsWith('/') ? v.Value : v.Value + "/") }, "Where the site will be published.")
        .Optional("first_url", YamlFormats.WebAddress.WithPlace, (i, v) => i.Settings = i.Settings with { FirstUrl = v.With(v.Value.EndsWith('/') ? v.Value : v.Value + "/") }, "Where the site first stood, when it has moved since: feeds and calendars keep their ids.")
        .Optional("languages", YamlFormats.ListOf(ContentFormats.Language.WithPlace), (i, v) => i.Languages = v, "The site's languages; the first is the one that files without a language are written in.")
        .Check((i, map, _) => i.Languages = Meant(map.Find("languages"), i.Languages))
        .Optional("time_zone", ContentFormats.PlacedText, (i, v) => i.TimeZone = v, "The time zone of the place, such as America/New_York.")
        .Optional("theme", YamlFormats.Either(
            ContentFormats.PlacedText.Select(name => new ThemeChoice(name, null, [])), ThemeKeys.Format.Select(t => t.ToChoice())), (i, v) => i.Theme = v, "The theme's name, or {name, logo, tokens}.")
        .Optional("hero", YamlFormats.Either(
            YamlFormats.Choice(("map", true)).WithPlace.Select(map => new Hero(null, map.Span)), PhotoKeys.Format.Select(p => p.ToPhoto()).Select(photo => new Hero(photo, photo.File.Span))), (i, v) => i.Settings = i.Settings with { Hero = v }, "What stands beside the words on top of the first page: a picture {file, alt, credit, consent}, or map for the map of the first measure that has one.")
        .Optional("contact", ContactKeys.Whole, (i, v) => i.Settings = i.Settings with { Contact = v }, "How to reach the initiative.")
        .Optional("privacy", PrivacyKeys.Format.Select(p => p.ToRules()), (i, v) => i.Settings = i.Settings with { Privacy = v }, "How small numbers are protected.")
        .Optional("progress", ProgressKeys.Format, (i, v) => i.Settings = i.Settings with { Progress = v.Method }, "How progress is judged where an indicator does not say.")
        .Optional("navigation", SiteLinkKeys.Menu, (i, v) => i.Settings = i.Settings with { Navigation = v }, "The main navigation, in order: names of pages, and links of your own as {title, url}.")
        .Optional("footer", SiteLinkKeys.Menu, (i, v) => i.Settings = i.Settings with { Footer = v }, "What stands at the end of every page besides what is always there: names of pages, and links of your own as {title, url}.")
        .Optional("social", SiteLinkKeys.Profiles, (i, v) => i.Settings = i.Settings with { Social = v }, "The initiative's pages on social networks: addresses, or {title, url}.")
        .Optional("update_every", ContentFormats.Frequency, (i, v) => i.Settings = i.Settings with { UpdateEvery = v }, "How often an update is promised, such as '6 weeks'.")
        .Optional("take_part", PointKeys.List, (i, v) => i.Settings = i.Settings with { TakePart = v }, "Ways to take part: a list of {title, text, url}.")
        .Optional("hosts", YamlFormats.ListOf(YamlFormats.Word([.. HostNames.All]).WithPlace), (i, v) => i.Settings = i.Settings with { Hosts = v }, "Where the site is published: the files those hosts need are written. Without it, those that do no harm anywhere.")
        .Optional("html", YamlFormats.Choice(("allow", true)), (i, v) => i.Settings = i.Settings with { AllowHtml = v }, "allow lets HTML in Markdown through; without it, it is shown as text.")
        .Optional("csv", YamlFormats.Choice(("excel", true)), (i, v) => i.Settings = i.Settings with { CsvForExcel = v }, "excel lets the CSV files of the site begin with a mark (BOM) by which Excel shows every letter right after a double click. Some other programs take the mark for a part of the first column's name.")
        .Optional("typography", YamlFormats.Bool, (i, v) => i.Settings = i.Settings with { Typography = v }, "false leaves straight quotation marks and apostrophes as they are; without it, each language shows its own.")
        .Optional("translate", YamlFormats.ListOf(YamlFormats.Word([.. ContentKinds.All.Select(kind => kind.Plural)]).WithPlace), (i, v) => i.Settings = i.Settings with { Translate = v }, "Kinds of content promised in every language.")
        .Optional("repository", YamlFormats.WebAddress, (i, v) => i.Settings = i.Settings with { Repository = v }, "Where the content can be edited, such as a page on GitHub.")
        .Optional("licence", LicenceKeys.Format.Select(l => l.ToLicence()), (i, v) => i.Settings = i.Settings with { Licence = v }, "Under which terms the site's own text may be used.")
        .Optional("illustrative", YamlFormats.Bool, (i, v) => i.Settings = i.Settings with { Illustrative = v }, "true marks the whole site as invented for demonstration.")
        .Optional("publish", YamlFormats.ListOf(ContentFormats.FilePath), (i, v) => i.Publish = v, "Files that go out although no page names them, such as media/annual-report.pdf.")
        .Optional("checked", YamlFormats.ListOf(ContentFormats.MarkedFile), (i, v) => i.Checked = v, "Documents and films that you have looked into, each with the eight digits that the program gives for it: readers may have all that is in them.");

    /// <summary>The theme and what the initiative changes of it.</summary>
    public sealed record ThemeChoice(Sourced<string>? Name, Sourced<string>? Logo, ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> Tokens);

    private sealed class ThemeKeys
    {
        private Sourced<string>? name;
        private Sourced<string>? logo;
        private ImmutableArray<KeyValuePair<Sourced<string>, Sourced<string>>> tokens = [];

        public static YamlObject<ThemeKeys> Format { get; } = new YamlObject<ThemeKeys>("{name, logo, tokens}", () => new())
            .Optional("name", ContentFormats.PlacedText, (t, v) => t.name = v, "The theme's name.")
            .Optional("logo", ContentFormats.FilePath, (t, v) => t.logo = v, "The logo's path in the content folder.")
            .Optional("tokens", YamlFormats.MapOf("a token of the theme", ContentFormats.PlacedText), (t, v) => t.tokens = v, "Colours, fonts and spaces that replace the theme's.");

        public ThemeChoice ToChoice() => new(name, logo, tokens);
    }

    private sealed class PrivacyKeys
    {
        private PrivacyRules rules = PrivacyRules.Default;

        public static YamlObject<PrivacyKeys> Format { get; } = new YamlObject<PrivacyKeys>("{min_count, min_denominator, hide_zeros, round_to}", () => new())
            .Optional("min_count", YamlFormats.DecimalFrom(0, 1_000_000), (p, v) => p.rules = p.rules with { MinCount = v }, "A count from 1 up to one below this is hidden.")
            .Optional("min_denominator", YamlFormats.DecimalFrom(0, 1_000_000), (p, v) => p.rules = p.rules with { MinDenominator = v }, "A rate out of fewer than this is hidden.")
            .Optional("hide_zeros", YamlFormats.Bool, (p, v) => p.rules = p.rules with { HideZeros = v }, "true hides counts of zero too.")
            .Optional("round_to", YamlFormats.DecimalFrom(1, 1_000_000), (p, v) => p.rules = p.rules with { RoundTo = v }, "Counts are rounded to multiples of this.");

        public PrivacyRules ToRules() => rules;
    }

    private sealed class ProgressKeys
    {
        public ProgressMethodId? Method { get; private set; }

        public static YamlObject<ProgressKeys> Format { get; } = new YamlObject<ProgressKeys>("{method}", () => new())
            .Optional("method", ContentFormats.ProgressMethod, (p, v) => p.Method = v, ProgressMethods.InWords(m => m.Name) + ".");
    }

    private sealed class LicenceKeys
    {
        private LocalText name = "";
        private AuthorLink? url;

        public static YamlObject<LicenceKeys> Format { get; } = new YamlObject<LicenceKeys>("{name, url}", () => new())
            .Required("name", ContentFormats.Words, (l, v) => l.name = v, "The licence's name, such as CC BY 4.0.")
            .Optional("url", ContentFormats.WebLink, (l, v) => l.url = v, "Where its terms stand.");

        public DataLicence ToLicence() => new(name, url);
    }

    /// <summary>With a language that was misspelt, which has been reported, as it was most likely meant: so that its files, and those of the others,
    /// are not taken for something else.</summary>
    private static ImmutableArray<Sourced<Language>> Meant(YamlNode? node, ImmutableArray<Sourced<Language>> read) =>
        node is not YamlList list || list.Items.Count == read.Length ? read
        : [.. list.Items.OfType<YamlScalar>().Select(s => LanguageTag.IsValid(s.Value.Trim()) ? s.Value.Trim() : LanguageTag.Corrected(s.Value)).OfType<string>().Distinct(StringComparer.Ordinal).Select(tag => new Sourced<Language>(new Language(tag), node.Span))];
}
