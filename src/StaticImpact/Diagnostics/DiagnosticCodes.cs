using System.Collections.Immutable;

namespace StaticImpact.Diagnostics;

/// <summary>The catalogue of every diagnostic: SI01 files, SI02 references, SI03 data, SI04 theme, SI05 pages, SI06 coherence, SI07 publishing.</summary>
public static class DiagnosticCodes
{
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        .. FilesCodes.All, .. MediaCodes.All, .. FilmCodes.All, .. TextCodes.All, .. EventCodes.All, .. FeedCodes.All, .. UnfinishedCodes.All, .. MarkdownCodes.All, .. WritingCodes.All, .. ReferencesCodes.All, .. BodyReferenceCodes.All, .. MenuCodes.All, .. HtmlCodes.All, .. DataFileCodes.All, .. PrivacyCodes.All, .. SourcesCodes.All, .. DataCodes.All, .. ThemeCodes.All, .. StringsCodes.All, .. ChartCodes.All,
        .. PagesCodes.All, .. OutwardLinkCodes.All, .. SitePlanCodes.All, .. CoherenceCodes.All, .. PublishingCodes.All, .. HistoryCodes.All,
    ];
}
