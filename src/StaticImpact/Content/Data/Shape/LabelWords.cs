using System.Text.RegularExpressions;
using StaticImpact.Model;

namespace StaticImpact.Content.Data.Shape;

/// <summary>Words by which tables are understood.</summary>
internal static partial class LabelWords
{
    private static readonly string[] PeriodNames = ["date", "dates", "years", "yr", "year id", "school year", "school yr", "fiscal year", "fiscal yr", "fy", "sy", "academic year", "program year", "plan year", "tax year", "award year", "grant year", "budget year", "water year", "cohort year", "calendar year", "reporting year", "survey year", "data year", "month", "months", "quarter", "quarters", "qtr", "periods", "time", "time period", "timeperiod", "time frame", "timeframe", "time id", "reporting period", "period name", "ref date", "ref year", "reference year", "reference period", "report date", "name of the sheet", "date of report", "obs time", "year start", "start year"];
    private static readonly string[] ValueNames = ["percent", "percentage", "pct", "%", "rate", "figure", "figures", "values", "estimate", "obs value", "obsvalue", "data value", "datavalue", "metric value", "measure value", "indicator value", "raw value", "rawvalue"];
    private static readonly string[] CountNames = ["n", "number", "count", "#", "no.", "no", "numerator", "num", "num."];
    private static readonly string[] BaseNames = ["denominator", "denom", "denom.", "out of", "base", "total n", "cohort", "cohort size", "sample size", "unweighted n", "unweighted base", "weighted base"];

    private static readonly string[] EveryoneNames =
    [
        "total", "totals", "all", "everyone", "everybody", "overall", "grand total", "total population", "all groups", "all students", "all pupils", "all children", "all youth", "all people", "all persons", "all residents",
        "all adults", "all families", "all households", "all schools", "all races", "all ages", "both", "both sexes", "both genders", "all genders", "all grades", "countywide", "county total", "citywide", "city total",
        "districtwide", "district total", "total students", "total pupils", "total people", "total residents", "total families", "bothsex", "both sexes combined", "all sexes", "allage", "allages", "_t", "persons", "all categories", "all subgroups", "all respondents", "all participants", "all clients", "all patients", "all women", "all districts", "all sites",
    ];

    private static readonly string[] CategoryNames = ["category", "categories", "demographic", "demographics", "dimension", "breakdown", "characteristic", "characteristics", "group type", "group category", "subgroup type", "subgroup category", "type of group", "disaggregation", "type", "demographic type", "demographic category", "strat category", "stratification category", "stratification category1", "stratification type", "break out category", "breakout category", "breakdown topic", "characteristic group", "characteristic type", "disaggregation type", "disaggregation category"];

    /// <summary>Words of so few letters stand in others: age in village.</summary>
    private const int ShortWord = 3;
    private const int LongestNameOfYears = 24;

    /// <summary>How words of the names of columns of groups begin, by what the groups are of.</summary>
    private static readonly string[][] GroupWords =
    [
        ["race", "ethni", "raza", "origen"], ["sex", "gender", "género"], ["income", "poverty", "lunch", "disadvantage", "ingreso"], ["language", "english", "idioma"], ["disab", "special"], ["grade"],
        ["county", "city", "town", "district", "school", "site", "branch", "location", "zip", "tract", "ward", "neighborhood", "region", "place", "campus", "facility", "condado", "ciudad", "escuela"], ["age", "edad"],
    ];

    /// <summary>Names of a column in which each row is a measure of its own.</summary>
    private static readonly string[] MeasureNames = ["indicator", "indicators", "measure", "measures", "metric", "metrics", "kpi", "outcome", "variable", "series", "item"];

    /// <summary>What a column holds, by its name; other names than data files use are known, too.</summary>
    public static ColumnRole RoleOf(string header)
    {
        var role = DataColumns.RoleOf(header);
        if (role != ColumnRole.Breakdown) return role;
        if (Is(header, PeriodNames) || Is(header, LanguageWords.Periods)) return ColumnRole.Period;
        if (Is(header, ValueNames) || Is(header, LanguageWords.Values)) return ColumnRole.Value;
        if (Is(header, BaseNames)) return ColumnRole.Denominator;
        if (Is(header, "numerator")) return ColumnRole.N;
        return IntervalOf(header) ?? ColumnRole.Breakdown;
    }

    /// <summary>What a column holds that stands beside others under one period or one group; null for a name of its own.</summary>
    public static ColumnRole? RoleBeside(string header, UnitKind unit)
    {
        if (Is(header, CountNames) || Is(header, LanguageWords.Counts)) return unit == UnitKind.Count ? ColumnRole.Value : ColumnRole.N;
        if (Is(header, ValueNames) || Is(header, LanguageWords.Values) || header.Trim().Equals("value", StringComparison.OrdinalIgnoreCase)) return ColumnRole.Value;
        return Is(header, BaseNames) ? ColumnRole.Denominator : IntervalOf(header);
    }

    /// <summary>Whether a column says how uncertain figures are: their margin, or an end of their interval.</summary>
    private static ColumnRole? IntervalOf(string header)
    {
        var bare = Plainly(header);
        if (Lower().IsMatch(bare)) return ColumnRole.Lower;
        if (Upper().IsMatch(bare)) return ColumnRole.Upper;
        return Margin().IsMatch(bare) ? ColumnRole.Moe : null;
    }

    /// <summary>Whether a row is called after an area that holds others, such as Elm County or the district.</summary>
    public static bool IsArea(string text) => Areas().IsMatch(Bare(text));

    /// <summary>Whether a column is called month or quarter.</summary>
    /// <param name="most">How many of them a year has.</param>
    public static bool IsPartOfYear(string header, out int most)
    {
        most = Plainly(header) switch
        {
            "month" or "months" or "month number" or "mes" or "mois" or "monat" => 12,
            "quarter" or "quarters" or "qtr" or "trimestre" or "quartal" => 4,
            _ => 0,
        };
        return most > 0;
    }

    /// <summary>Whether a column is called a year of something, such as RPT_YR; that of a birth or a founding is a group.</summary>
    public static bool IsYearOf(string header) => Plainly(header) is var bare && YearOf().IsMatch(bare) && !bare.Contains("birth", StringComparison.Ordinal) && !bare.Contains("found", StringComparison.Ordinal) && !bare.Contains("built", StringComparison.Ordinal);

    [GeneratedRegex(@"^(\p{L}+ )*(yr|year|fy|sy|period)( (id|cd|code|name))?$", Strict)]
    private static partial Regex YearOf();

    /// <summary>Whether a column holds whole intervals, such as 4.1–5.9.</summary>
    public static bool IsInterval(string header) => Interval().IsMatch(Plainly(header));

    /// <summary>Whether a column says how many people answered or were looked at.</summary>
    public static bool IsPeople(string header) => Is(header, CountNames) || Is(header, BaseNames) || People().IsMatch(Plainly(header));

    /// <summary>Whether a name is the letter by which surveys say how many were asked.</summary>
    public static bool IsBase(string header) => Plainly(header) is "n" or "n =" or "n=";

    /// <summary>Whether a column says what kind of group stands beside it, such as Gender beside Female.</summary>
    public static bool IsCategory(string header) => Is(header, CategoryNames);

    /// <summary>Whether a column is called what figures of the unit are: a percentage, or a number.</summary>
    public static bool SoundsLike(string header, UnitKind unit) => unit switch
    {
        UnitKind.Percent or UnitKind.PerThousand or UnitKind.PerHundredThousand => Shares().IsMatch(Bare(header)),
        UnitKind.Count => Counts().IsMatch(Bare(header)),
        UnitKind.Currency or UnitKind.Index or UnitKind.Days or UnitKind.Named or UnitKind.None or UnitKind.Grade or UnitKind.YesNo => false,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a column says in which unit each row is counted.</summary>
    public static bool IsUnits(string header) => Plainly(header) is "unit" or "units" or "uom" or "unit of measure" or "unit of service" or "units of measure";

    public static bool IsMeasure(string header) => Is(header, MeasureNames) || Measures().IsMatch(Plainly(header));

    /// <summary>What the name of a row says.</summary>
    public static LabelKind KindOf(string text)
    {
        var bare = Bare(text);
        if (bare.Length == 0) return LabelKind.Name;
        if (bare.StartsWith("total, all ", StringComparison.Ordinal)) bare = bare["total, ".Length..];
        if (Array.IndexOf(EveryoneNames, bare) >= 0 || Array.IndexOf(LanguageWords.Everyone, bare) >= 0 || AllOfThem().IsMatch(bare)) return LabelKind.Everyone;
        if (Remarks().IsMatch(bare) || LanguageWords.Remarks().IsMatch(bare)) return LabelKind.Remark;
        if (bare.Length > 60) return LabelKind.Name;
        if (WorkedOut().IsMatch(bare) || LanguageWords.WorkedOut().IsMatch(bare)) return LabelKind.WorkedOut;
        if (Goals().IsMatch(bare) || LanguageWords.Goals().IsMatch(bare)) return LabelKind.Goal;
        if (Averages().IsMatch(bare) || LanguageWords.Averages().IsMatch(bare)) return LabelKind.Average;
        return Parts().IsMatch(bare) || LanguageWords.Parts().IsMatch(bare) ? LabelKind.Part : LabelKind.Name;
    }

    /// <summary>What the name of a column says; a column has more that are no groups, such as who answers for a row.</summary>
    public static LabelKind KindOfColumn(string text) => KindOf(text) is var kind and not LabelKind.Name ? kind : AboutRows().IsMatch(Plainly(text)) || IsOfStaff(text) || IsRemarks(text) || IsCode(text) ? LabelKind.Remark : Comparisons().IsMatch(Plainly(text)) ? LabelKind.WorkedOut : LabelKind.Name;

    /// <summary>Whether a column says who answers for a row, or wrote it: names of staff are never groups of people.</summary>
    public static bool IsOfStaff(string header) => Staff().IsMatch(Plainly(header));

    /// <summary>Whether a column holds what staff remark, such as <c>Internal notes</c> or <c>Comments (not for distribution)</c>.</summary>
    public static bool IsRemarks(string header) => RemarksOf().IsMatch(Plainly(header));

    /// <summary>Whether a column may name rows where no other does: by codes, or by descriptions. Who answers for a row never names it.</summary>
    public static bool IsNaming(string header) => IsCode(header) || Plainly(header) is "description" or "descriptions" or "definition";

    /// <summary>Whether the periods of a column are years that begin in one year and end in the next.</summary>
    public static bool IsOfTwoYears(string header) => TwoYears().IsMatch(Plainly(header));

    /// <summary>Whether a cell says that what stands below or behind it are such years, and nothing else: a title says more.</summary>
    public static bool IsNameOfTwoYears(string text) => text.Length <= LongestNameOfYears && IsOfTwoYears(text) && !text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Whether one of the words of a header is a name, such as <c>race</c> in <c>Race/Ethnicity</c>.</summary>
    public static bool HasWord(string header, string name) => Plainly(header).Split([' ', '/', '-', '_', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Contains(Plainly(name), StringComparer.Ordinal);

    /// <summary>Whether two names of groups can be of the same thing: a race is no county, and an age no grade.</summary>
    public static bool CanBeSame(string first, string second) => KindOfGroup(first) is var one && KindOfGroup(second) is var two && (one == two || one < 0 || two < 0);

    private static int KindOfGroup(string name)
    {
        var parts = Plainly(name).Split([' ', '/', '-', '_', '(', ')'], StringSplitOptions.RemoveEmptyEntries);
        return Array.FindIndex(GroupWords, words => words.Any(word => parts.Any(part => word.Length > ShortWord ? part.StartsWith(word, StringComparison.Ordinal) : part == word || part == word + "s")));
    }

    /// <summary>Whether what stands in place of a period says that the row adds others up.</summary>
    public static bool IsSum(string text) => Sums().IsMatch(Bare(text));

    /// <summary>Whether a row counts something, such as <c>Number of calls</c>.</summary>
    public static bool IsNumberOf(string text) => NumberOf().IsMatch(Bare(text));

    /// <summary>What is left of <c>2019 Total</c> or <c>Total 2019</c>; null where it says a mean, or only so far.</summary>
    public static string? WithoutSum(string text) => TotalOf().Match(text.Trim()) is { Success: true } found ? found.Groups["p"].Value : null;

    public static bool IsOfSchool(string header) => IsOfTwoYears(header) && !Plainly(header).StartsWith('f');

    /// <summary>Whether a column is called as codes and numbers are by which rows are known.</summary>
    public static bool IsCode(string header) => Codes().IsMatch(Plainly(header));

    /// <summary>Whether a column is called as those are that say with letters how sure each figure is.</summary>
    public static bool IsFlags(string header) => Flags().IsMatch(Plainly(header));

    /// <summary>The kind of period that a cell is when nothing else tells; plain whole numbers are years from 1900 to 2100 only.</summary>
    public static PeriodKind? PeriodOf(string text)
    {
        if (text.Length < 4 || PeriodText.KindOf(text) is not { } kind) return PeriodDates.IsDate(text) ? PeriodKind.Month : null;
        if (kind == PeriodKind.Year && (!PeriodText.TryParse(text, kind, out var year) || year.Year is < 1900 or > 2100)) return null;
        return kind;
    }

    private static string Bare(string text) => Spaces().Replace(text.Trim().TrimEnd('*', '†', ':', ' '), " ").ToLowerInvariant();

    private static bool Is(string text, params string[] names)
    {
        var bare = text.AsSpan().Trim().TrimEnd(":*").Trim();
        foreach (var name in names)
        {
            if (bare.Equals(name, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return Plainly(text) is var plain && !bare.Equals(plain, StringComparison.OrdinalIgnoreCase) && Array.IndexOf(names, plain) >= 0;
    }

    /// <summary>The words of a header as people write them: <c>time period</c> for <c>TIME_PERIOD</c> and <c>TimePeriod</c>; without the marks of footnotes.</summary>
    private static string Plainly(string header) => Bare(FootnoteMarks.Without(Humps().Replace(header, " ").Replace('_', ' ')));

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"\s+", Strict)]
    private static partial Regex Spaces();

    /// <summary>Whether a heading says that what stands below it has not happened yet; a title such as <c>Goal 1: Housing</c> says no such thing.</summary>
    public static bool IsPlan(string heading) => Plans().IsMatch(Bare(heading));

    [GeneratedRegex(@"^(final |long[- ]term |short[- ]term )?(target|goal|objective|projection|forecast|budget|plan)s?( (for |by )?[0-9]{4})?$|^(projected|planned|budgeted|forecasted?|to come)$", Strict)]
    private static partial Regex Plans();

    /// <summary><c>All infants</c>, <c>ALLAREA</c>: all of what is counted. <c>All Saints</c> is a name.</summary>
    [GeneratedRegex(@"^all[ _-]?(area|age|sex|gender|race|grade|school|income|level|group|type|categor(y|ies)|residence|location|region|place)s?$"
        + @"|^all (of the |the )?([a-z]+-[a-z]+ )?((enrolled|tested|surveyed|eligible|reporting|resident|public|live|housing|racial|ethnic|race|income|age|grade|housing|student|patient|population|county|city|district|state|emergency|adult|k-12|zip|census|school|service|provider|program) )?"
        + @"(and )?(persons?|people|students?|pupils?|children|adults?|households?|families|infants?|babies|births?|mothers?|fathers?|parents?|workers?|employees?|teachers?|staff|members?|visitors?|users?|learners?|seniors?|veterans?|tenants?|renters?|owners?|voters?|citizens?|inhabitants|men|women|boys and girls|kids|toddlers|homes?|units?|dwellings?|properties|jobs?|firms?|businesses|counties|towns?|cities|areas?|regions?|places?|neighbou?rhoods?|wards?|tracts?|zip codes?|zips|codes|sectors?|industries|types?|sources?|programs?|programmes?|providers?|partners?|partner sites?|agencies|organi[sz]ations|grantees|vendors|contractors|routes|lines|campuses|buildings|markets|cent(er|re)s?|shelters?|clinics?|hospitals?|facilities|branches|libraries|sites?|levels?|classes|subjects?|ethnicities|incomes?|ages?|grades?|groups?|subgroups?|populations?|offen[cs]es|crimes|incidents|causes|cases|patients|discharges|visits|admissions|deaths|enrollees|graduates|applicants|respondents|clients|participants|languages?|months|combined)( combined)?$"
        + @"|^all (?!(saints|souls|stars|hallows|hours|seasons|weathers|abilities|nations|others|angels|girls|boys|females|males|minorities|immigrants|whites|blacks|asians|hispanics)$)[a-z]+s$", Strict)]
    private static partial Regex AllOfThem();

    [GeneratedRegex(@"^((data )?sources?|(foot)?notes?|remarks?|comments?|prepared by|compiled by|checked by|entered by|contact|for more information|retrieved|accessed|as of|(last |date )?updated?|last update)\b($|[^a-z].*|\s(on|by|at|in)\b.*)|^\(?[*†‡§¹²³]|^\([0-9a-z]\)|^n ?=|^https?://", Strict)]
    private static partial Regex Remarks();

    [GeneratedRegex(@"^(pending (tox|toxicology|results?|investigation|review|determination|certification)\b.*|rank|ranking|ranks|trend|trends|recent trend|sparkline|status|cagr|yoy|gap|gaps|minimum|maximum|min|max|range|variance|diff|difference|differences|std ?dev|standard deviation|standard errors?|se|rse|cv|coefficient of variation|p[- ]?value|z[- ]?score|percentile|quartile|share of total|% of total|percent of total|margin of error|on track\??|met\??|ytd|year[- ]to[- ]date|to date|(as of|through|thru) .*|partial( year)?|incomplete|annualized|index to .*)$"
        + @"|^(the )?(%|pct|percent|percentage|net|total|annual|average|year[- ]over[- ]year|yoy|absolute|relative)?( ?points?)? ?\(?(change|chg|chng|growth|difference|increase|decrease|improvement)\b.*$|^.{0,14}[0-9][- ]?(yr|year|month)s? (change|growth|difference|average|trend)\b.*$|^.*\b(ytd|year[- ]to[- ]date)\b.*$|^(cumulative|cum\.|running total|ytd)\b.*$|^(rank|trend|change|chg|difference|gap|diff)\b\.?[ (:].*$|^.*\bavg\. .*$|^.*(^|\s)((%|percent|pct\.?|point|net|yr|year|annual|total) (change|chg)\.?|rank|ranking)$|^.*([-–/] ?[a-z]+|\b(achievement|opportunity|equity|racial|ethnic|gender|income|wage|pay|graduation|poverty|attainment)) (gap|difference)( \([^()]*\))?$|^.*\b(gap|difference) \((percentage |pct\.? )?(points?|pts?|pp|%)\)$|^.*\bdisparity$|^(margins? of error|moe|confidence interval|[0-9]+% ci)\b.*$|^(δ|Δ).*$|^[+-]/?[-+]?$", Strict)]
    private static partial Regex WorkedOut();

    [GeneratedRegex(@"^m13$|^(the )?(average|averages|avg\.?|mean|median|weighted average|weighted mean|moyenne|promedio)\b.*$|^.*\b(average|avg\.?|mean|median)$", Strict)]
    private static partial Regex Averages();

    [GeneratedRegex(@"^(target|targets|goal|goals|negotiated|objective|benchmark|benchmarks|baseline|projected|projection|forecast|budget|planned|plan|expected)\b.*$|^(the )?(u\.?s\.?a?\.?|united states|nation|national|nationwide|state|statewide|comparison)( total| average| overall)?$|^(the )?(u\.?s\.?|national|nationwide|state|statewide) (average|mean|median|rate|total)\b.*$|^(the )?(u\.?s\.?|national|nationwide|state|statewide) .{1,30} (average|mean|median|rate|percentage|share)$|^(the )?(u\.?s\.?a?\.?|united states|nation|national|state|statewide)([,:;]| [–—-]) .+$|^(the )?state of [a-z]+.*$|^.+ \((the )?state\)$|^(state|federal|national|county|city|epa|legal|regulatory|permit|water quality) (standard|limit|criterion|criteria|threshold|guideline|objective)s?$|^(the )?(standard|threshold)$|^.*\b(target|goal|benchmark|baseline|projection|forecast)$", Strict)]
    private static partial Regex Goals();

    [GeneratedRegex(@"^(key |core |headline |performance |outcome |output |our )+(measure|indicator|metric|outcome|result|output)s?$|^(indicador|indicadores|indicateur|indicateurs|kennzahl|kennzahlen|indikator|indikatoren|المؤشر|مؤشر)$|^(measure|indicator|metric|kpi|series) ?(name|description|title)$", Strict)]
    private static partial Regex Measures();

    [GeneratedRegex(@"^(the )?(county|city|district|region|province|territory|country|municipality|metro|system|department|agency|network|organi[sz]ation|authority)$|\b(county|citywide|countywide|districtwide|region-?wide|statewide|overall|wide|all)$|^(city|county|state|province|town) of\b", Strict)]
    private static partial Regex Areas();

    [GeneratedRegex(@"(?<=[a-z])(?=[A-Z][a-z])", Strict)]
    private static partial Regex Humps();

    [GeneratedRegex(@"^(lower|low|lcl|lci|ll|lowest|ci ?(low|lower|lo))$|^(?=.*(\bci\b|conf|limit|bound|interval|estimate|[0-9]\s?%|\bcl\b)).*\b(lower|low|lcl|lci)\b.*$|^lower ?(bound|limit)$|\b[0-9]+\s?% lcl\b|^ci[ -]?l$", Strict)]
    private static partial Regex Lower();

    [GeneratedRegex(@"^(upper|high|ucl|uci|ul|highest|ci ?(high|upper|hi))$|^(?=.*(\bci\b|conf|limit|bound|interval|estimate|[0-9]\s?%|\bcl\b)).*\b(upper|high|ucl|uci)\b.*$|^upper ?(bound|limit)$|\b[0-9]+\s?% ucl\b|^ci[ -]?u$", Strict)]
    private static partial Regex Upper();

    [GeneratedRegex(@"^(margin|\+/-|±|error margin)( ?\(.*\))?$|\bmargins? of error\b|\bmoe\b", Strict)]
    private static partial Regex Margin();

    [GeneratedRegex(@"^([0-9]+ ?%? ?)?(ci|confidence interval|confidence limits|interval|uncertainty range|range)( ?\(?[0-9]+ ?%\)?)?$", Strict)]
    private static partial Regex Interval();

    [GeneratedRegex(@"^(total |valid |unweighted |weighted )?(n|respondents|responses|participants|sample( size)?|base|interviews|completes)\b( ?\(?[a-z =#]{0,12}\)?| \([0-9 ,–-]+\))?$|^(number|no\.?|#|n|count|total)( of)? (respondents|responses|participants|answers|interviews|people asked|surveys|completes|(students |pupils |children )?(assessed|tested|enrolled|surveyed|screened|examined)|students|pupils|children)$|^(students|pupils|children) (assessed|tested|enrolled)$|^n ?=.*$|^.{3,40}\(n\)$", Strict)]
    private static partial Regex People();

    [GeneratedRegex(@"%|\b(percent|percentage|pct|rate|share|proportion|prevalence|per [0-9].*|taux|tasa|quote|anteil|porcentaje|pourcentage)\b", Strict)]
    private static partial Regex Shares();

    [GeneratedRegex(@"#|\b(number|count|total|people|persons)\b", Strict)]
    private static partial Regex Counts();

    [GeneratedRegex(@"^(sub[- ]?total|total|sum|subtotals|all|combined)\b.*$|^.*\b(sub[- ]?total|total|totals|combined|sum)$|^.+ \((sub[- ]?total|total|combined|all|sum)\)$", Strict)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<p>.*[0-9])\s+total:?$|^total:?\s+(?<p>.*[0-9])$", Strict | RegexOptions.IgnoreCase)]
    private static partial Regex TotalOf();

    [GeneratedRegex(@"^(total )?(number|#|no\.|count) of\b", Strict)]
    private static partial Regex NumberOf();

    [GeneratedRegex(@"\b(total|totals|subtotal|sum|ytd|average|avg|mean)\b", Strict)]
    private static partial Regex Sums();

    [GeneratedRegex(@"\b(school|academic|fiscal|schl) ?(year|yr)s?\b|^(sy|ay|fy|schoolyear|fiscalyear|año escolar|curso escolar|curso|année scolaire|schuljahr)$", Strict)]
    private static partial Regex TwoYears();

    [GeneratedRegex(@"^(id|ids|code|codes|.* (code|cd|id|fips)|(state|county|fips|geo|zip|area|district|school|region|place|country|industry|naics|indicator|series|measure)(code|cd|id|fips)|fips|geoid|geo id|no|no\.|nr|nr\.|#|number)$", Strict)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^(same|prior|previous|last) (month|quarter|year|period|week|season)\b.*$|^.*\b(last|prior|previous) (year|month|quarter|period)$|^(py|ly)$", Strict)]
    private static partial Regex Comparisons();

    [GeneratedRegex(@"^((obs|observation|conf|confidentiality|data|quality|value) )?(flags?|status|symbols?)$", Strict)]
    private static partial Regex Flags();

    [GeneratedRegex(@"^(source of data|ref|ref\.|reference|unit|units|unit of measure|owner|link|links|url|website|methodology|method|definition|definitions|description|frequency|status|last|next|next update|direction|desired direction|page|email|e-mail|phone|.*flag|display order|sort( order)?|order|.*footnotes?|.*footnote symbol|.* symbol)$", Strict)]
    private static partial Regex AboutRows();

    [GeneratedRegex(@"\b(notes?|comments?|remarks?|memos?|narrative|explanation)\b", Strict)]
    private static partial Regex RemarksOf();

    [GeneratedRegex(@"^(.*\b(lead|leader|manager|coordinator|director|supervisor|chair|chairperson|liaison|contact|contacts|initials|officer|analyst|case ?worker|case ?manager|counsell?or|advis[eo]r|instructor|specialist|clerk|inspector|technician|navigator|principal|recruiter|interviewer|surveyor|clinician|therapist|attorney|volunteer|sampler|observer|collector|teacher|nurse|physician|doctor|judge|driver|pastor|(entered|submitted|prepared|reported|recorded|completed|verified|approved|reviewed|collected|counted|checked) by)( (name|person))?|lead (agency|partner)|staff( name| member)?|responsible( (person|party|agency))?|data (owner|steward|provider))$", Strict)]
    private static partial Regex Staff();
}
