namespace StaticImpact.Tests.WholeSites.Truth;

/// <summary>A sentence that was understood: which string it is made of, what stands in its places, and where it was read.</summary>
/// <param name="Key">Of the string; <c>author</c> for the author's own words.</param>
/// <param name="Holes">What stands in its places, by their names.</param>
internal sealed record Said(string Key, string Text, IReadOnlyDictionary<string, string> Holes, MeasureFacts Facts, ReadingPlace Place, TruthLedger Ledger)
{
    public string this[string hole] => Holes.GetValueOrDefault(hole, "");

    public bool Has(string hole) => Holes.ContainsKey(hole);

    public StringTable Strings => Facts.Strings;

    public void Claim(bool isTrue, string why)
    {
        if (!isTrue) Ledger.Problem($"{Place.Path} {Facts.Id} ({Key}): {why}: \"{Text}\"");
    }

    /// <summary>What stands in a place is a period said that way.</summary>
    public void ClaimPeriod(string hole, PeriodText? period, string use) =>
        Claim(period is { } at && this[hole] == at.Say(Strings, use), $"'{this[hole]}' is not {(period is { } p ? p.Say(Strings, use) : "any period")}");

    /// <summary>What stands in a place is a row's figure, as shown: its number with its decimals and its unit, or its bound.</summary>
    public void ClaimFigure(string hole, FigureSeries? series, FigureRow? row, string style = "value")
    {
        if (series is null || row is null)
        {
            Claim(false, $"nothing is known for '{this[hole]}'");
            return;
        }

        Claim(Figures.Tells(Facts, this[hole], series, row, style), $"'{this[hole]}' is not {row.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? row.Bound} of {row.Period.Year}");
    }

    /// <summary>What stands in a place is the difference of two figures as they are shown.</summary>
    public void ClaimChange(string hole, decimal change, int decimals, string style, bool isSigned) =>
        Claim(Figures.TellsChange(Facts, this[hole], change, decimals, style, isSigned), $"'{this[hole]}' is not the difference {change.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
}
