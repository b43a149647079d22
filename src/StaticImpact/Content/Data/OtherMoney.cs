using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Content.Data;

/// <summary>Finds figures that are written in, or that a spreadsheet shows in, other money than the unit's.</summary>
internal static class OtherMoney
{
    /// <summary>What <c>unit: currency</c> means where no code stands.</summary>
    private const string Usual = "USD";

    /// <summary>False where there are none.</summary>
    public static bool IsTold(DataTable table, DataColumns columns, Unit unit, DataReport report)
    {
        if (unit.Kind != UnitKind.Currency) return false;
        var (count, sign) = (0, (short)0);
        DataCell first = default;
        for (var row = 0; row < table.RowCount; row++)
        {
            for (var role = ColumnRole.Value; role <= ColumnRole.Moe; role++)
            {
                if (columns[role] is not (>= 0 and var column)) continue;
                var cell = table.Row(row)[column];
                if (SignOf(cell) is not (> 0 and var found) || MoneySigns.CodesOf(found).Contains(unit.Currency ?? Usual)) continue;
                if (count++ > 0) continue;
                (first, sign) = (cell, found);
            }
        }

        if (count == 0) return false;
        var codes = MoneySigns.CodesOf(sign);
        var shown = first.Money > 0 ? $"The spreadsheet shows this figure, {first.Text}, in {MoneySigns.Of(sign)}" : $"'{first.Text}' is in {MoneySigns.Of(sign)}";
        var others = count == 1 ? "" : FormattableString.Invariant($", as {(count == 2 ? "is" : "are")} {count - 1} more");
        var money = unit.Currency is { } code ? $"the unit is {code}" : "'unit: currency' means US dollars";
        var magnitude = unit.In == Magnitude.Ones ? "" : $", in: {PublicWords.Magnitudes[unit.In]}";
        var more = codes.Length == 1 ? "" : $" (or the code of another such money: {string.Join(", ", codes[1..Math.Min(4, codes.Length)].ToArray())} …)";
        report.Add(DataFileCodes.OtherMoney, table.Span(first), $"{shown}{others}, and {money}. If that is the money, write in the front matter 'unit: {{kind: currency, code: {codes[0]}{magnitude}}}'{more}; if not, {(first.Money > 0 ? "give the cells the format of plain numbers" : "take the sign out")}.");
        return true;
    }

    private static short SignOf(in DataCell cell)
    {
        if (cell.Money > 0) return cell.Money;
        if (cell.IsBlank || !cell.Text.AsSpan().ContainsAnyInRange('0', '9')) return 0;
        var text = cell.Text.AsSpan();
        text = text.TrimStart("<> -\u2212(");
        return MoneySigns.TakeOff(ref text);
    }
}
