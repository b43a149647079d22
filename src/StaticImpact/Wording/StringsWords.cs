using StaticImpact.Model;

namespace StaticImpact.Wording;

/// <summary>The words by which strings files call what Wording enumerates: parts of their keys, and plural forms.</summary>
public static class StringsWords
{
    public static WordTable<PluralCategory> PluralForms { get; } = new(
        ("zero", PluralCategory.Zero), ("one", PluralCategory.One), ("two", PluralCategory.Two),
        ("few", PluralCategory.Few), ("many", PluralCategory.Many), ("other", PluralCategory.Other));

    public static WordTable<PeriodUse> PeriodUses { get; } = new(
        ("name", PeriodUse.Name), ("short", PeriodUse.Short), ("in", PeriodUse.In), ("by", PeriodUse.By), ("since", PeriodUse.Since));
}
