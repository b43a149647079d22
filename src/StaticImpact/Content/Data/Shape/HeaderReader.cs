using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Finds out whether columns are named in a row: by a period and a value, or by periods or groups beside each other, in one row or in two.</summary>
internal sealed partial class HeaderReader(RawGrid grid, int width, IndicatorDataOptions options)
{
    /// <summary>So many periods with a figure beside each need no name.</summary>
    private const int LongSeries = 8;

    /// <summary>So many months or quarters across are no chance.</summary>
    private const int FewestParts = 4;

    /// <summary>Where the year of months stands, in a note.</summary>
    public const string NameOfSheet = "the name of the sheet";

    private readonly HeaderRows rows = new(grid, width, options);
    private readonly HeadedColumns columns = new(grid, width, options);

    public TableHeader? At(int row)
    {
        if (row + 1 >= grid.Rows.Count || RawGrid.Filled(grid.Rows[row]) == 0) return null;
        // 'Years: 2022 to 2026' above a table says something of it.
        if (RawGrid.Filled(grid.Rows[row]) == 2 && FirstText(row).EndsWith(':')) return null;
        if (options.Guide.Across is null or Across.Periods && (PeriodsIn(row) ?? PeriodsAbove(row) ?? PeriodsBelow(row)) is { } across) return across;
        return WithPeriodColumn(row) ?? (options.Guide.Across is null or Across.Periods ? PartsOfOneYear(row) : null);
    }

    /// <summary>Months or quarters alone, whose year the sheet's name or a title says.</summary>
    private TableHeader? PartsOfOneYear(int row)
    {
        var parts = Enumerable.Range(0, width).Select(i => (Column: i, Part: PartOfYear.Of(grid.Text(row, i)))).Where(p => p.Part is not null).ToList();
        if (parts.Count < FewestParts || !PartOfYear.AreOneKind([.. parts.Select(p => p.Part!)]) || OneYear(row) is not var (year, place)) return null;
        var first = PartOfYear.FirstMonth([.. parts.Select(p => p.Part!)]);
        // Months over the turn of a year are of a year with two numbers, and no others are.
        if (first > 1 == PartOfYear.IsYear(year) || parts.Exists(p => PartOfYear.Join(year, p.Part!, first) is null)) return null;
        var found = parts.ConvertAll(p => new Headed(p.Column, PartOfYear.Join(year, p.Part!, first)!, "", ""));
        return HasFiguresBelow(row, row, found) && columns.Made(row, row, found) is { } made ? made with { YearFrom = (year, place) } : null;
    }

    /// <summary>The only year that the sheet's name says, or else the titles, and where; null where they say none or several. When a sheet was printed is no year of its figures.</summary>
    private (string Year, string Place)? OneYear(int header)
    {
        if (Years(grid.Sheet ?? "") is [var named]) return (named, NameOfSheet);
        var titles = Enumerable.Range(0, header).SelectMany(row => grid.Rows[row]).Select(c => c.Text).Where(t => !OfThePaper().IsMatch(t));
        return titles.SelectMany(Years).Distinct(StringComparer.Ordinal).ToList() is [var titled] ? (titled, "the title") : null;

        static List<string> Years(string text) => [.. YearsIn().Matches(text).Select(m => PeriodNotation.TryParseDeclared(m.Value, PeriodKind.SchoolYear, out var two) ? two.ToString() : m.Value).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Words and days by which a title speaks of the sheet rather than of what it counts.</summary>
    [GeneratedRegex(@"\b(prepared|updated?|printed|revised|run|created|generated|exported|downloaded|retrieved|accessed|submitted|approved|as of|meeting|draft|version|copyright)\b|©|[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{2,4}|[0-9]{4}-[0-9]{2}-[0-9]{2}|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\.? ([0-9]{1,2},? )?(19|20)[0-9]{2}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OfThePaper();

    /// <summary>A year alone, or one that begins in one year and ends in the next; a fiscal year of one number begins nobody knows when.</summary>
    [GeneratedRegex(@"\b(?<!fy ?|fiscal year )(19|20)[0-9]{2}([-–/]([0-9]{4}|[0-9]{2}))?\b|\bFY ?[0-9]{2,4}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearsIn();

    /// <summary>Periods in one row, each perhaps with words beside it: <c>2020</c>, <c>2020 Rate</c>.</summary>
    private TableHeader? PeriodsIn(int row)
    {
        var read = Enumerable.Range(0, width).Select(i => (Column: i, Header: HeaderText.Read(grid.Text(row, i)))).Where(c => c.Header is not null).ToList();
        // Years as a whole beside their quarters or months are the sums of these.
        var years = PartOfYear.Wholes(read.Select(c => c.Header!));
        var wholes = read.FindAll(c => years.Contains(c.Header!));
        read.RemoveAll(wholes.Contains);
        // A year below a heading such as Goal is one to come.
        var planned = row == 0 ? [] : read.FindAll(c => LabelWords.IsPlan(grid.TextOver(row - 1, c.Column, width - 1)));
        if (planned.Count < read.Count) read.RemoveAll(planned.Contains);
        // Several years together beside single ones are worked out from them.
        var kinds = read.GroupBy(c => c.Header!.Kind).OrderByDescending(g => g.Count()).ToList();
        if (kinds.Count > 1 && (kinds[0].Count() < 2 || kinds.Skip(1).Any(k => k.Count() > 1 || k.Key != PeriodKind.Pooled))) return null;
        var found = read.FindAll(c => c.Header!.Kind == kinds[0].Key).ConvertAll(c => new Headed(c.Column, c.Header!.Period, c.Header.Beside, c.Header.Flags));
        // Words beside a year that stands alone as well are those of another measure.
        var bare = found.Where(f => f.Beside.Length == 0).Select(f => f.Heading).ToHashSet(StringComparer.Ordinal);
        var besides = bare.Count > 1 ? found.FindAll(f => f.Beside.Length > 0 && bare.Contains(f.Heading) && LabelWords.RoleBeside(f.Beside, options.Unit.Kind) is null) : [];
        found.RemoveAll(besides.Contains);
        if (found.Count == 0 || (found.Count == 1 && !IsAlone(row, found[0].Column)) || !HasFiguresBelow(row, row, found)) return null;
        // Names below the periods are the second row of the header.
        if (found.TrueForAll(f => grid.Text(row + 1, f.Column) is { Length: > 0 } below && !IsFigure(below) && !FigureText.IsNoFigure(below, options) && !FigureText.IsHidden(below, options))) return null;
        return columns.Made(row, row, found) is { } made ? made with { LeftOut = [.. made.LeftOut, .. read.Where(c => c.Header!.Kind != kinds[0].Key).Select(c => c.Column), .. besides.Select(b => b.Column), .. wholes.Concat(planned).Select(w => w.Column)] } : null;
    }

    /// <summary>Periods over names: each year with its groups, or with its number and its rate.</summary>
    private TableHeader? PeriodsAbove(int row)
    {
        // A title alone stands over everything.
        if (row + 2 >= grid.Rows.Count || (RawGrid.Filled(grid.Rows[row]) == 1 && grid.Text(row, 0).Length > 0)) return null;
        var found = new List<Headed>();
        for (var i = 0; i < width; i++)
        {
            if (HeaderText.Read(grid.TextOver(row, i, width - 1)) is not { Beside: "" } header) continue;
            var beside = grid.Text(row + 1, i);
            if (beside.Length == 0 && grid.Text(row, i).Length == 0) continue;
            if (beside == grid.Text(row, i)) beside = "";
            if (IsFigure(beside) || LabelWords.PeriodOf(beside) is not null) return null;
            found.Add(new Headed(i, header.Period, beside, header.Flags));
        }

        if (PartsBelow(row, found) is { } joined) return joined;
        if (WithMarks(found) is { } marked && HasFiguresBelow(row, row + 1, marked)) return columns.Made(row, row + 1, marked);
        // The same name below each period is that of the only measure.
        var isOneName = found.Count > 0 && found.TrueForAll(f => f.Beside.Length > 0 && f.Beside == found[0].Beside);
        if ((!isOneName && !found.GroupBy(f => f.Heading, StringComparer.Ordinal).Any(g => g.Count() > 1)) || found.TrueForAll(f => f.Beside.Length == 0) || !HasFiguresBelow(row, row + 1, found)) return null;
        return columns.Made(row, row + 1, found);
    }

    /// <summary>Where one figure stands below each year and words such as Actual and Budget say how sure it is, the years alone; null elsewhere.
    /// What was planned is left out later, by its word.</summary>
    private static List<Headed>? WithMarks(List<Headed> found)
    {
        if (found.DistinctBy(f => f.Beside, StringComparer.OrdinalIgnoreCase).Count() < 2) return null;
        var marked = found.ConvertAll(f => f.Beside.Length > 0 && HeaderText.Alone($"{f.Heading} {f.Beside}") is { } alone ? f with { Beside = "", Flags = alone.Flags } : f);
        var figures = marked.FindAll(f => LabelWords.KindOf(f.Beside) != LabelKind.Goal);
        return figures.Count > 1 && figures.TrueForAll(f => f.Beside.Length == 0) && figures.DistinctBy(f => f.Heading).Count() == figures.Count ? marked : null;
    }

    /// <summary>Years over their quarters or months; what else stands below a year, such as its sum, is left out.</summary>
    private TableHeader? PartsBelow(int row, List<Headed> found)
    {
        var joined = found.Select(f => f with { Heading = PartOfYear.Of(f.Beside) is { } part && PartOfYear.Join(f.Heading, part) is { } period ? period : "", Beside = "" }).ToList();
        var kept = joined.FindAll(f => f.Heading.Length > 0);
        if (kept.Count < 2 || kept.DistinctBy(f => f.Heading).Count() < kept.Count || kept.DistinctBy(f => f.Heading[5] == 'Q').Count() > 1) return null;
        if (found.Any(f => PartOfYear.Of(f.Beside) is null && !PartOfYear.IsWhole(f.Beside)) || !HasFiguresBelow(row, row + 1, kept)) return null;
        return columns.Made(row, row + 1, kept) is { } made ? made with { LeftOut = [.. made.LeftOut, .. joined.Where(f => f.Heading.Length == 0).Select(f => f.Column)] } : null;
    }

    /// <summary>Names over periods: each group with its years.</summary>
    private TableHeader? PeriodsBelow(int row)
    {
        if (row + 2 >= grid.Rows.Count) return null;
        var found = new List<Headed>();
        PeriodKind? kind = null;
        for (var i = 0; i < width; i++)
        {
            if (HeaderText.Read(grid.Text(row + 1, i)) is not { Beside: "" } header) continue;
            if ((kind ??= header.Kind) != header.Kind) return null;
            var over = grid.TextOver(row, i, width - 1);
            if (over.Length == 0 || IsFigure(over)) return null;
            found.Add(new Headed(i, header.Period, over, header.Flags));
        }

        if (!found.GroupBy(f => f.Heading, StringComparer.Ordinal).Any(g => g.Count() > 1) || !HasFiguresBelow(row, row + 1, found)) return null;
        return columns.Made(row, row + 1, found);
    }

    private TableHeader? WithPeriodColumn(int row)
    {
        var below = rows.GoesOn(row) ? row + 1 : row;
        if (below + 1 >= grid.Rows.Count) return null;
        var period = -1;
        for (var i = 0; i < width && period < 0; i++)
        {
            if ((LabelWords.RoleOf(grid.Text(row, i)) == ColumnRole.Period || rows.IsNamed(row, i, "period")) && IsPeriod(FirstBelow(below, i))) period = i;
        }

        if (period < 0 && below == row) period = YearsBelow(row);
        var isNameless = period < 0 && below == row;
        if (isNameless) period = PeriodsBelowName(row);
        if (period < 0 || RawGrid.Filled(grid.Rows[row]) < (grid.Text(row, period).Length == 0 || isNameless ? 1 : 2)) return null;
        if (below > row) return GroupsAbove(below, period) is { } under ? under with { PeriodColumn = period } : new TableHeader(row, below, rows.NamesOf(row), []) { PeriodColumn = period };
        if (row > 0 && GroupsAbove(row, period) is { } two) return two with { PeriodColumn = period };
        var isNamedAbove = row > 0 && grid.LineOf(row) == grid.LineOf(row - 1) + 1 && rows.HasHeadingsAbove(row, period);
        var first = isNamedAbove ? row - 1 : row;
        return new TableHeader(first, row, isNamedAbove ? rows.NamesOf(first) : WithNamesAbove(row), Parts(row, period)) { PeriodColumn = period };
    }

    /// <summary>Quarters or months that stand beside each other behind a column of their years.</summary>
    private ImmutableArray<Slot> Parts(int row, int period)
    {
        if (!IsPeriod(grid.Text(row + 1, period)) || HeaderText.Alone(grid.Text(row + 1, period))!.Kind != PeriodKind.Year) return [];
        var found = new List<Slot>();
        for (var i = 0; i < width; i++)
        {
            if (i != period && PartOfYear.Of(grid.Text(row, i)) is { } part) found.Add(new Slot("", "", "", [(ColumnRole.Value, i)]) { Part = part });
        }

        return PartOfYear.AreOneKind([.. found.Select(s => s.Part)]) ? [.. found] : [];
    }

    /// <summary>What stands first below a header; one row of something else, such as weights, may stand between it and the periods.</summary>
    private string FirstBelow(int header, int column) =>
        grid.Text(header + 1, column) is { Length: > 0 } text && !IsPeriod(text) && !IsFigure(text) && header + 3 < grid.Rows.Count && IsPeriod(grid.Text(header + 2, column)) && IsPeriod(grid.Text(header + 3, column)) && grid.Rows[header + 1].Any(c => IsFigure(c.Text)) ? grid.Text(header + 2, column) : grid.Text(header + 1, column);

    private static bool IsPeriod(string text) => HeaderText.Alone(text) is not null;

    /// <summary>The first column that holds periods only, whatever its name; -1 for none.</summary>
    private int PeriodsBelowName(int row)
    {
        if (HeaderText.Read(FirstText(row)) is not null) return -1;
        for (var i = 0; i < Math.Min(width, 3); i++)
        {
            var (periods, figures) = (0, 0);
            var below = row + 1;
            for (; below < grid.Rows.Count && grid.Text(below, i) is { Length: > 0 } text && IsPeriod(text); below++)
            {
                periods++;
                if (grid.Rows[below].Where((c, k) => k != i && IsFigure(c.Text)).Any()) figures++;
            }

            if (periods >= 2 && figures == periods && !IsFigure(grid.Text(row, i)) && (grid.Rows[row].Where((c, k) => k > i && !c.IsBlank && !IsFigure(c.Text)).Any() || (width == 2 && i == 0 && periods >= LongSeries))) return i;
        }

        return -1;
    }

    /// <summary>The only column that is called a year of something and holds years, among others in codes; -1 for none.</summary>
    private int YearsBelow(int row)
    {
        var found = Enumerable.Range(0, width).Where(i => LabelWords.IsYearOf(grid.Text(row, i)) && IsPeriod(grid.Text(row + 1, i)) && (row + 2 >= grid.Rows.Count || grid.Text(row + 2, i).Length == 0 || IsPeriod(grid.Text(row + 2, i)))).ToList();
        return found.Count == 1 ? found[0] : -1;
    }

    private string FirstText(int row) => grid.Rows[row].First(c => !c.IsBlank).Text;

    /// <summary>Groups over the number and the rate of each, beside a column of periods.</summary>
    private TableHeader? GroupsAbove(int row, int period)
    {
        var found = new List<Headed>();
        for (var i = 0; i < width; i++)
        {
            if (i == period || grid.Text(row, i) is not { Length: > 0 } name) continue;
            var over = grid.TextOver(row - 1, i, width - 1);
            if (over.Length > 0 && !IsFigure(over) && over != name) found.Add(new Headed(i, over, name, ""));
            else if (LabelWords.RoleBeside(name, options.Unit.Kind) is not null) return null;
        }

        // A county beside its state and the country has no groups.
        if (found.Exists(f => LabelWords.KindOf(f.Heading) == LabelKind.Goal)) return null;
        var headings = found.DistinctBy(f => f.Heading).Count();
        var isOneName = found.DistinctBy(f => f.Beside, StringComparer.OrdinalIgnoreCase).Count() == 1;
        if (headings < 2 || (headings == found.Count && !isOneName)) return null;
        var isUnnamed = !isOneName && found.TrueForAll(f => LabelWords.RoleBeside(f.Beside, options.Unit.Kind) is null);
        // Names that stand again below each heading are measures of each group.
        if (isUnnamed && found.GroupBy(f => f.Beside, StringComparer.OrdinalIgnoreCase).All(g => g.Count() == headings)) return new TableHeader(row - 1, row, columns.NamesOf(row - 1, row), []) { Unclear = [.. found.Select(f => f.Column)] };
        if (!isOneName) found.RemoveAll(f => LabelWords.RoleBeside(f.Beside, options.Unit.Kind) is null);
        if (found.Count < 2 || found.DistinctBy(f => f.Heading).Count() < 2) return null;
        var made = columns.Made(row - 1, row, found);
        return made is null ? null : made with { Slots = [.. made.Slots.Select(s => s with { Period = "", Group = columns.GroupOf(s.Period) })] };
    }

    /// <summary>The names of a row; a column without one may have it in the row above, beside headings of several columns.</summary>
    private string[] WithNamesAbove(int row)
    {
        var names = columns.NamesOf(row, row);
        if (row == 0 || grid.LineOf(row) != grid.LineOf(row - 1) + 1 || RawGrid.Filled(grid.Rows[row - 1]) < 2 || grid.Rows[row - 1].Any(c => !c.IsBlank && IsFigure(c.Text))) return names;
        for (var i = 0; i < width; i++)
        {
            if (names[i].Length == 0) names[i] = grid.Text(row - 1, i);
        }

        return names;
    }

    /// <summary>Whether a single period stands over figures beside names, as where only one year is told.</summary>
    private bool IsAlone(int row, int column)
    {
        if (column == 0 || grid.Rows[row].Any(c => LabelWords.RoleOf(c.Text) is ColumnRole.Period or ColumnRole.Value)) return false;
        // The periods stand in a column of their own.
        if (Enumerable.Range(0, width).Any(i => i != column && IsPeriod(grid.Text(row + 1, i)) && row + 2 < grid.Rows.Count && IsPeriod(grid.Text(row + 2, i)))) return false;
        var (figures, names) = (0, 0);
        for (var below = row + 1; below < grid.Rows.Count; below++)
        {
            var text = grid.Text(below, column);
            if (text.Length == 0) continue;
            if (!IsFigure(text) || LabelWords.PeriodOf(text) is not null) return false;
            figures++;
            if (grid.Text(below, 0) is { Length: > 0 } name && !IsFigure(name)) names++;
        }

        return figures >= 2 && names == figures;
    }

    private bool HasFiguresBelow(int first, int last, List<Headed> found)
    {
        // Where a row above names the same columns, this one holds figures that look like years.
        if (first > 0 && grid.LineOf(first) == grid.LineOf(first - 1) + 1 && found.TrueForAll(f => grid.Text(first - 1, f.Column) is { Length: > 0 } above && !IsFigure(above))) return false;
        if (found.TrueForAll(f => HeaderText.Read(grid.Text(last + 1, f.Column)) is not null)) return false;
        for (var below = last + 1; below < Math.Min(grid.Rows.Count, last + 6); below++)
        {
            foreach (var f in found)
            {
                if (IsFigure(grid.Text(below, f.Column))) return true;
            }
        }

        return false;
    }

    public bool IsFigure(string text) => FigureText.IsFigure(text, options);
}
