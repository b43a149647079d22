namespace StaticImpact.Importing;

/// <summary>A source that is not imported, with a sentence that says why.</summary>
internal sealed class ImportRefused(string why) : Exception(why);
