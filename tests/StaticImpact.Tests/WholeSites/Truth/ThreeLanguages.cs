namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A smaller site of the same kinds, in English, Spanish, French and the turned language.</summary>
[CollectionDefinition(Name)]
public sealed class ThreeLanguages : IDisposable, ICollectionFixture<ThreeLanguages>
{
    public const string Name = "three languages";

    private string turned = "";

    public ThreeLanguages() => Published = new MadeUpSite(64 - MadeUpCorners.All.Count, 7, ["en", "es", "fr", TurnedStrings.Language], site => turned = TurnedStrings.WriteTheme(site));

    internal MadeUpSite Published { get; }

    internal SiteTest Site => Published.Site;

    internal SiteFacts In(string language) => Published.In(language, language == TurnedStrings.Language ? [turned] : []);

    public void Dispose() => Published.Dispose();
}
