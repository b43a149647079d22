namespace StaticImpact.Diagnostics;

/// <summary>SI0301–SI0349, SI0359, SI0455 to SI0462, SI0470, SI0472 to SI0474, and SI0622 to SI0629: an indicator's data file, CSV or spreadsheet.</summary>
public static class DataFileCodes
{
    public static DiagnosticCode EmptyFile { get; } = new("SI0301", Severity.Error,
        "The data file is empty",
        "A file without a header cannot say what its columns are. Often it was saved by accident, and the figures are lost.",
        "Put the header 'period,value' on the first line. A header alone is fine: it means that there are no data yet.");

    public static DiagnosticCode MissingColumn { get; } = new("SI0302", Severity.Error,
        "The data file lacks a column it needs",
        "Without a period and a value a row says nothing.",
        "Name the columns on the first line: 'period' (or 'Year') and 'value'.");

    public static DiagnosticCode RepeatedHeader { get; } = new("SI0303", Severity.Error,
        "Two columns of the data file have the same name",
        "It is not clear which of the two counts.",
        "Rename or delete one of the columns.");

    public static DiagnosticCode LikelyMisspeltColumn { get; } = new("SI0304", Severity.Warning,
        "A column of the data file looks misspelt",
        "A column that is not known is taken as a breakdown, with a group for each of its values.",
        "Correct the name. If it is a breakdown, declare it under 'breakdowns' in the indicator's front matter.");

    public static DiagnosticCode UnnamedColumn { get; } = new("SI0305", Severity.Error,
        "A column of the data file has no name",
        "Cells in it would be lost or taken for something else.",
        "Name the column on the first line, or delete it.");

    public static DiagnosticCode RaggedRow { get; } = new("SI0306", Severity.Error,
        "A row has more or fewer cells than the header",
        "It is not clear which cell belongs to which column; a comma inside a number or a text is the usual cause.",
        "Write numbers without a thousands comma, and put a text that holds the separator between double quotes.");

    public static DiagnosticCode BadQuotes { get; } = new("SI0307", Severity.Error,
        "A double quote is not closed, or closed too early",
        "Rows after it could be swallowed by one cell.",
        "Put the whole cell between double quotes, and double every quote inside it.");

    public static DiagnosticCode WrongSeparator { get; } = new("SI0308", Severity.Error,
        "The columns are separated by something other than a comma or a semicolon",
        "The file would be read as a single column.",
        "Save it again as 'CSV (comma separated)' or 'CSV UTF-8'.");

    public static DiagnosticCode FileTooLarge { get; } = new("SI0309", Severity.Error,
        "The data file is larger than a page can show",
        "A public page cannot be made of this many rows or columns; it is probably not the file that was meant.",
        "Keep the rows that people need: one for each period, group and place.");

    public static DiagnosticCode NotAPeriod { get; } = new("SI0310", Severity.Error,
        "A period is not written in a known way",
        "A value whose time is not known cannot be put on a time axis.",
        "Write a year 2024, pooled years 2019-2023, a school or fiscal year 2023-24, a quarter 2024-Q3 or a month 2024-05.");

    public static DiagnosticCode PeriodTurnedIntoDate { get; } = new("SI0311", Severity.Error,
        "A spreadsheet turned a period into a date",
        "Spreadsheets take '2011-12' for December 2011 and show it as 'Dec-11'; the school year is lost when the file is saved.",
        "Set the format of the column to text, type the period again, and save.");

    public static DiagnosticCode MixedPeriods { get; } = new("SI0312", Severity.Error,
        "Periods of different kinds stand in one data file",
        "Years, school years, quarters and months cannot share a line of development.",
        "Keep one kind of period per file. When they are all of one kind, say which with 'periods' in the front matter.");

    public static DiagnosticCode AmbiguousPeriods { get; } = new("SI0313", Severity.Warning,
        "The periods of a data file read two ways",
        "'2011-12' is a school year as well as December 2011. They are taken as months, which would put a school year at the wrong time.",
        "Write 'periods: school-year', 'periods: fiscal-year' or 'periods: month' in the front matter.");

    public static DiagnosticCode NoGroupsInColumn { get; } = new("SI0314", Severity.Error,
        "A column that hardly holds groups of people",
        "Any column of another name splits the figures into groups. Numbers or remarks would be published as the names of groups, and their rows would leave the figure for everyone.",
        "Rename the column to what it is (n, denominator, note), name it under 'breakdowns', or delete it.");

    public static DiagnosticCode NotANumber { get; } = new("SI0315", Severity.Error,
        "A cell that must hold a number holds something else",
        "A number that has to be guessed may be shown wrongly to the public.",
        "Write digits, with a point before decimals, and nothing else: 1234.5. The unit stands in the front matter.");

    public static DiagnosticCode BlankValue { get; } = new("SI0316", Severity.Error,
        "A value is blank and no flag says why",
        "Readers must be told whether a figure was hidden, not collected, or lost: a blank is not a zero.",
        "Give the reason in the column 'flag': suppressed, not-collected, not-applicable or missing.");

    public static DiagnosticCode UnknownFlag { get; } = new("SI0317", Severity.Error,
        "A flag is not known",
        "A flag changes how a value is shown and judged, so a misspelt one cannot be passed over.",
        "Use suppressed, not-collected, not-applicable, missing, provisional, estimated, break or revised.");

    public static DiagnosticCode ValueBesideReason { get; } = new("SI0318", Severity.Error,
        "A value stands beside a flag that says there is none",
        "One of the two is wrong.",
        "Delete the value, or delete the flag.");

    public static DiagnosticCode SuppressedValuePresent { get; } = new("SI0319", Severity.Warning,
        "A suppressed value still stands in the data file",
        "It is not published, but everyone who can read the file can read it.",
        "Delete the value and its count, and keep the flag.");

    public static DiagnosticCode UnknownGrade { get; } = new("SI0320", Severity.Error,
        "A grade is not on the indicator's list",
        "A grade has a meaning only by its place on the list from worst to best.",
        "Use a grade of the list, or add it to 'grades' in the front matter.");

    public static DiagnosticCode NegativeCount { get; } = new("SI0321", Severity.Error,
        "A count or a rate is negative",
        "Nothing can be counted less than zero times.",
        "Correct the number. If negative values make sense, choose another unit, for example 'index' or one of your own.");

    public static DiagnosticCode PercentOutOfRange { get; } = new("SI0322", Severity.Error,
        "A percent is above 100 or below 0",
        "A share of a whole lies between 0 and 100.",
        "Correct the number. For a change or a ratio, name a unit of your own: unit: {name: percent change, symbol: \"%\"}.");

    public static DiagnosticCode IntervalWithoutValue { get; } = new("SI0323", Severity.Error,
        "An interval does not contain its value",
        "A figure outside its own interval was copied wrongly.",
        "Correct the value, 'lower' or 'upper'.");

    public static DiagnosticCode NegativeMargin { get; } = new("SI0324", Severity.Error,
        "A margin of error is negative",
        "Some sources write -1 or -555555555 for 'no margin'; it would be drawn and computed with.",
        "Leave the cell blank when there is no margin.");

    public static DiagnosticCode MoreThanAll { get; } = new("SI0325", Severity.Error,
        "The numerator is greater than the denominator",
        "A part cannot be greater than the whole; the two columns may have been swapped.",
        "Correct 'n' or 'denominator'.");

    public static DiagnosticCode ValueDisagrees { get; } = new("SI0326", Severity.Warning,
        "A value is not what its count and denominator give",
        "Readers who divide the two will not get the figure on the page.",
        "Correct the value, 'n' or 'denominator'.");

    public static DiagnosticCode ZeroDenominator { get; } = new("SI0327", Severity.Error,
        "A value is out of nobody",
        "Nothing can be divided by zero.",
        "Correct 'denominator', or leave the value blank with the flag not-applicable.");

    public static DiagnosticCode DuplicateObservation { get; } = new("SI0330", Severity.Error,
        "Two rows give the same period, group and place",
        "Only one of the two values can be shown, and it is not clear which.",
        "Delete one of the rows, or fill in the column that tells them apart.");

    public static DiagnosticCode GroupsDifferInCase { get; } = new("SI0331", Severity.Warning,
        "Two groups differ only in capital letters or spaces",
        "They are shown as two groups, each with half of its history.",
        "Write the group the same way in every row.");

    public static DiagnosticCode NoHeadline { get; } = new("SI0332", Severity.Error,
        "The data file has no row for everyone",
        "The headline figure of an indicator is the row with blank breakdown and place cells.",
        "Add rows for the total, with the breakdown cells and the place left blank, or name the group that stands for everyone: 'headline_series: {group: All students}'.");

    public static DiagnosticCode WrongHeadlineSeries { get; } = new("SI0333", Severity.Error,
        "The series named as headline does not fit the data file",
        "The page would show no figure, or another one than the author means.",
        "Name a column and a group as the data file writes them, or leave the groups of the total blank and take 'headline_series' out.");

    public static DiagnosticCode UnreadableWorkbook { get; } = new("SI0340", Severity.Error,
        "A spreadsheet cannot be read",
        "It may be protected by a password, cut off, or another kind of file with the name of a spreadsheet.",
        "Open it in your spreadsheet program and save it again as .xlsx, or save the sheet as CSV.");

    public static DiagnosticCode UnknownSheet { get; } = new("SI0341", Severity.Error,
        "A spreadsheet does not have the sheet that is asked for",
        "The figures would be taken from another sheet.",
        "Correct the name of the sheet, in the spreadsheet or in the front matter.");

    public static DiagnosticCode FormulaError { get; } = new("SI0342", Severity.Error,
        "A cell of a spreadsheet shows an error",
        "The value that the formula should give is not there.",
        "Correct the formula, or replace it by its value, and save the spreadsheet.");

    public static DiagnosticCode SheetWithoutWorkbook { get; } = new("SI0343", Severity.Error,
        "A sheet is named where there is no spreadsheet",
        "The figures come from another file than the author means, or from none.",
        "Delete 'sheet', or put the spreadsheet beside the indicator, with the same name and the ending .xlsx.");

    public static DiagnosticCode OnlyPlaces { get; } = new("SI0470", Severity.Note,
        "A measure of places only",
        "Its page compares the places. It has no figure of its own, so it has no status and is not counted.",
        "That may be just what is meant. If your own place has figures, leave the place blank in their rows.");

    public static DiagnosticCode HeldBack { get; } = new("SI0472", Severity.Note,
        "Figures are held back",
        "They are in no page, download, record, search or feed before their moment, and then in all of them.",
        "See to it that a build runs then. To see the site as it will be, name a later moment: staticimpact build --as-of 2027-01-15T09:30.");

    public static DiagnosticCode HeldBackInRepository { get; } = new("SI0473", Severity.Warning,
        "What is held back stands in a repository",
        "The site keeps the figures back, but whoever can read the repository can read them now.",
        "Keep the repository private until the moment has come, or put the rows there only then.");

    public static DiagnosticCode NotAMoment { get; } = new("SI0474", Severity.Error,
        "A release that is no day or moment",
        "The row would be published at once, or never.",
        "Write a day or a moment such as 2027-01-15 09:30, in the time zone of 'initiative.yml', or leave the cell blank.");

    public static DiagnosticCode MoreMistakes { get; } = new("SI0349", Severity.Error,
        "The data file has more mistakes than are shown",
        "A mistake that repeats in every row would hide all others.",
        "Correct those that are shown, then check again.");

    public static DiagnosticCode CountNotWhole { get; } = new("SI0359", Severity.Error,
        "A count is not a whole number",
        "People and things are counted whole, and a value below 10 would be hidden as if it were a few people.",
        "Write 'unit: index' for a number without a unit, 'unit: percent' for a share, or a unit of your own such as 'unit: {name: mile, plural: miles}'.");

    public static DiagnosticCode NumbersReadTwoWays { get; } = new("SI0455", Severity.Error,
        "The numbers of a column read two ways",
        "'1,234' is more than a thousand to some and a little more than one to others. Taken the wrong way it is wrong a thousand times over.",
        "Say in the front matter what stands before decimals: 'data: {decimal: point}' or 'data: {decimal: comma}'.");

    public static DiagnosticCode NumbersRead { get; } = new("SI0622", Severity.Note,
        "Numbers were read without their signs and separators",
        "Every cell of the column fits one reading and no other, so it was taken; say so if it is the wrong one.",
        "Nothing, if it is right. Otherwise write plain numbers, with a point before decimals and nothing between thousands.");

    public static DiagnosticCode FormulaWithoutResult { get; } = new("SI0457", Severity.Error,
        "A formula of a spreadsheet has no result",
        "Programs that write spreadsheets may leave the working out to whoever opens them; until then the file holds no figure.",
        "Open the file in Excel or LibreOffice and save it there.");

    public static DiagnosticCode PercentsAsShares { get; } = new("SI0623", Severity.Warning,
        "Percents look like shares of 1",
        "0.52 may be meant as 52 percent; the page would say that it is half a percent.",
        "Write 52 for 52 percent, or say so in the front matter: 'data: {shares: true}'.");

    public static DiagnosticCode UnclearTable { get; } = new("SI0456", Severity.Error,
        "A table reads in several ways",
        "A column that is taken for groups or for the figure is published. Where a table does not tell what is what, its author is asked once.",
        "Paste the lines of the message that say what you mean into the indicator's front matter.");

    public static DiagnosticCode SheetForEachPeriod { get; } = new("SI0475", Severity.Error,
        "Each period has a sheet of its own",
        "Sheets that are called by their periods are read together where all of them have the same columns.",
        "Give all of them the same columns; or put the rows of the sheets below each other on one sheet, with a column 'Year' in which each row has the name of its sheet.");

    public static DiagnosticCode TableUnderstood { get; } = new("SI0458", Severity.Note,
        "A table of another shape was read",
        "Its header is not in the first row, its periods or groups stand beside each other, or its sheet had to be found. The note says how it was understood and what was left out.",
        "Nothing, if it is right. Otherwise say where the figures stand with 'data' in the indicator's front matter.");

    public static DiagnosticCode HiddenLeftOut { get; } = new("SI0624", Severity.Note,
        "Hidden rows or columns of a spreadsheet were left out",
        "Whoever hid them may not want them on the site, or may have forgotten them.",
        "Nothing, if nobody is to see them; better still, delete them. Show them in the spreadsheet if readers may see them.");

    public static DiagnosticCode DaysArePeriods { get; } = new("SI0625", Severity.Note,
        "Days were read as the years or months that they begin or end",
        "Programs that keep dates write 31 December 2015 for the year 2015, and 1 May 2015 for that month.",
        "Nothing, if it is right. Otherwise say in the front matter what is meant: 'periods: year' or 'periods: month'.");

    public static DiagnosticCode HiddenByWords { get; } = new("SI0626", Severity.Note,
        "A sign in a table was read as a hidden figure",
        "Offices write * or s where a figure is about too few people. The page then says that it is hidden, and no other figure gives it away.",
        "Nothing, if it is right. Clear the cell where there is no figure at all.");

    public static DiagnosticCode GroupForEveryone { get; } = new("SI0627", Severity.Note,
        "A group was taken for everyone",
        "No row has blank groups, and one group is called Total or All, so its figures stand for the indicator.",
        "Nothing, if it is right. Otherwise name the group that is everyone: 'headline_series: {group: All students}'.");

    public static DiagnosticCode UnknownTable { get; } = new("SI0459", Severity.Error,
        "A file of figures is named that is not there",
        "The measure would be published without its figures.",
        "Correct the name under 'data' in the front matter, or put the file into the folder data of the content.");

    public static DiagnosticCode NoIndicatorColumn { get; } = new("SI0460", Severity.Error,
        "A table of many measures does not say whose its rows are",
        "Each row belongs to the measure that its column 'indicator' names.",
        "Add the column, and write in each row the name of the measure's file, or its title.");

    public static DiagnosticCode NoRowsOfIndicator { get; } = new("SI0461", Severity.Error,
        "A table has no rows of the measure that reads it",
        "The measure would be published without its figures.",
        "Write the name of the measure's file, or its title, into the column 'indicator' of its rows.");

    public static DiagnosticCode OtherMoney { get; } = new("SI0462", Severity.Error,
        "Figures are in other money than the unit",
        "The page would call euros dollars.",
        "Write the code of the money in the front matter: 'unit: {kind: currency, code: EUR}'. If the sign is wrong, take it out.");

    public static DiagnosticCode RowsOfNoIndicator { get; } = new("SI0628", Severity.Warning,
        "Rows of a table are of no measure",
        "They are not published; a slip in the name looks the same as a measure that is not written yet.",
        "Correct the name in the column 'indicator', write the measure, or delete the rows.");

    public static IReadOnlyList<DiagnosticCode> All { get; } =
    [
        EmptyFile, MissingColumn, RepeatedHeader, LikelyMisspeltColumn, NoGroupsInColumn, UnnamedColumn, RaggedRow, BadQuotes,
        WrongSeparator, FileTooLarge, NotAPeriod, PeriodTurnedIntoDate, MixedPeriods, AmbiguousPeriods, NotANumber,
        BlankValue, UnknownFlag, ValueBesideReason, SuppressedValuePresent, UnknownGrade, NegativeCount,
        PercentOutOfRange, IntervalWithoutValue, NegativeMargin, MoreThanAll, ValueDisagrees, ZeroDenominator,
        DuplicateObservation, GroupsDifferInCase, NoHeadline, WrongHeadlineSeries, UnreadableWorkbook, UnknownSheet, FormulaError, SheetWithoutWorkbook,
        MoreMistakes, CountNotWhole, NumbersReadTwoWays, UnclearTable, SheetForEachPeriod, TableUnderstood, NumbersRead, FormulaWithoutResult, PercentsAsShares,
        HiddenLeftOut, DaysArePeriods, HiddenByWords, GroupForEveryone, UnknownTable, NoIndicatorColumn, NoRowsOfIndicator, RowsOfNoIndicator, OtherMoney,
        OnlyPlaces, HeldBack, HeldBackInRepository, NotAMoment,
    ];
}
