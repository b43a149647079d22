using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Tables that partners send, with their own words among the figures, sums of years between the months, and other places beside the own one.</summary>
public class PartnerTableTests
{
    [Theory]
    [InlineData("a word among the figures", "Group,2021,2022\nTotal,31,32\nA,20,NC\n", UnitKind.Index, "no_figure: [NC]}' if there is no figure where it stands (if it is hidden to protect people, write 'hidden: [NC]' in its place)")]
    [InlineData("a word among several columns of numbers", "Report\nYear,Tested,Rate\n2020,210,12.5\n2021,NC,NC\n2022,230,13.5\n2023,240,13.9\n", UnitKind.Index, "no_figure: [NC]}")]
    [InlineData("who entered each row", "Log\nYear,Served,Turned away,Entered on\n2020,210,5,2021-01-04\n2021,220,7,2022-01-05\n2022,230,9,2023-01-06\n2023,240,4,2024-01-03\n2024,250,3,2025-01-02\n", UnitKind.Count, "ignore: [C, D]}")]
    [InlineData("several columns of numbers beside the named value", "Report\nYear,People (ACS),Tested,% tested,value\n2020,14256,3421,24.1,6.8\n2021,14174,3430,24.2,6.3\n2022,14119,3529,25.0,5.7\n2023,13950,3557,25.5,5.6\n", UnitKind.Index, "ignore: [B, C, D]}")]
    [InlineData("a target below the years", "Book\nYear,Elm County,Ohio\n2020,26.4,25.1\n2021,25.1,24.4\n2022,25.9,23.6\n2023,23.2,22.9\n2024,22.1,22.0\nHP 2030,6.1,6.1\n", UnitKind.Percent, "rows: {ignore: [\"8\"]}}")]
    [InlineData("groups and their total among other numbers", "Log\nMonth,Men,Women,Guests,Nights\n2023-01,77,50,127,1599\n2023-02,78,45,123,1600\n2023-03,68,37,105,1239\n", UnitKind.Count, "across: groups, columns: {period: A, ignore: [E]}}' if B to C are groups, which D adds up")]
    [InlineData("other numbers below the total", "Need,2021,2022\nHousing,274,340\nFood,343,311\nTOTAL REQUESTS,617,651\n\nCalls answered,1093,1065\n", UnitKind.Count, "rows: {total: TOTAL REQUESTS, ignore: [Calls answered]}}' if 'Calls answered' is of something else.")]
    [InlineData("a row below the total that may be a part of it", "Need,2021,2022\nHousing,274,340\nFood,343,311\nTOTAL REQUESTS,617,651\n\nVeterans,93,65\n", UnitKind.Count, "rows: {total: TOTAL REQUESTS, ignore: [Veterans]}}' if 'Veterans' is of something else, or 'data: {header: 1, across: periods, rows: {total: TOTAL REQUESTS}}' if it is a group of it")]
    [InlineData("a state above its counties", "Area,2021,2022,2023\nOhio,600,620,630\nAsh County,100,110,115\nPeople County,200,205,210\nOak County,300,305,305\n", UnitKind.Count, "rows: {only: People County}}' if it is about 'People County', or 'data: {header: 1, across: periods, rows: {total: Ohio}}' if it is about all of them")]
    [InlineData("another measure beside groups of which none is everyone", "Data\nMonth,Population,Housed,Days\n2024-01,Families,34,40\n2024-01,Adults,66,37\n2024-02,Families,27,71\n2024-02,Adults,59,62\n", UnitKind.Count, "ignore: [D]}}' and 'headline_series: {Population: Families}', the group that comes first, if C is the figure")]
    [InlineData("measures in a column called Description", "GeoName,LineCode,Description,2016,2017\nElm,1,Personal income,4932192,5158723\nElm,2,Population,120509,120545\nElm,3,Income of each,40928,42796\n", UnitKind.Currency, "rows: {only: \"2\"}}' with the line of the only figures that this page is about")]
    [InlineData("budgets beside accounts", "Fund\nAcct,Description,FY2021 Actual,FY2022 Actual,FY2023 Adopted\n5110,Salaries,100,110,120\n5120,Overtime,20,30,40\n,TOTAL FUND,120,140,160\n", UnitKind.Currency, "ignore: [A, E]}")]
    [InlineData("a mark among the figures", "Scores\nYear,Race,Score,Standard error\n2022,White,225,1.1\n2022,Black,200,1.9\n2022,Asian,‡,†\n2024,White,226,1.2\n2024,Black,201,1.8\n2024,Asian,240,3.1\n", UnitKind.Index, "no_figure: [\"‡\"]}' and 'headline_series: {Race: White}', the group that comes first, if there is no figure where it stands")]
    [InlineData("planted, removed and the difference", "Log\nYear,Ward,Planted,Removed,Net\n2019,North,41,30,11\n2019,South,28,33,-5\n2019 Total,,69,63,6\n2020,North,22,26,-4\n2020,South,40,31,9\n2020 Total,,62,57,5\n", UnitKind.Count, "columns: {period: A, value: C, ignore: [D, E]}}' if C is the figure")]
    [InlineData("a county above its tracts, of which some have no figure in each year", "Area,2018,2023\nElm County,72.6,82.1\nTract 101,87.3,N/A\nTract 102,N/A,76\n", UnitKind.Percent, "rows: {total: Elm County}}' with the row that is")]
    [InlineData("all girls", "Group,2021,2022\nTotal,51,52\nAll girls,54,55\nBlack girls,50,51\n", UnitKind.Percent, "rows: {groups: [All girls]}}' if it is a group")]
    [InlineData("many tests of which one is meant", "Subject,Grade,2021,2022\nELA,Grade 3,55,56\nELA,Grade 4,57,58\nMath,Grade 3,61,64\nMath,Grade 4,65,66\n", UnitKind.Percent, "rows: {only: \"2\"}}' with the line of the only figures that this page is about")]
    [InlineData("a county beside its state and the country", "Rates,,,,,\nYears,Elm County,,,Ohio,U.S.\n,Births,Deaths,Rate*,Rate*,Rate*\n2018-2020,6649,54,8.1,7.8,6.4\n2019-2021,6572,52,7.9,7.7,6.2\n2020-2022,6503,52,8.0,7.7,6.1\n", UnitKind.PerThousand, "columns: {period: A, value: D, n: C, denominator: B, ignore: [E]}}")]
    [InlineData("a row that is greater than everyone", ",Fall 2023,Fall 2024\nTotal headcount,5068,5223\nGender\nWomen,2935,3031\nMen,2133,2192\nAge\nYoung,3242,3298\nOld,1826,1925\n\nCredit hours,44472,45832\n", UnitKind.Count, "'data: {header: 1, across: periods, rows: {total: Total headcount, ignore: [Credit hours]}}' if 'Credit hours' is of something else")]
    [InlineData("subtotals, a total of all and more below it", "Material,2021,2022\nCURB\nPaper,21,22\nGlass,9,11\nSubtotal curb,30,33\nDROP-OFF\nMetal,5,n/a\nTires,4,6\nSubtotal drop-off,9,6\nTOTAL RECYCLED,39,39\nLandfilled,219,220\n", UnitKind.Currency, "rows: {total: TOTAL RECYCLED, ignore: [Landfilled]}}' if 'Landfilled' is of something else")]
    [InlineData("two measures of each station, and the department", "Calls,,,,,,\nQuarter,Station 1,,Station 2,,Department,\n,Calls,Minutes,Calls,Minutes,Calls,Minutes\nQ1 2023,185,5,274,5.4,459,5.2\nQ2 2023,340,4.7,251,5.2,591,5\n", UnitKind.Index, "'data: {header: 2, columns: {ignore: [B, D, F]}}' and 'breakdowns: {group: {total: Department}}', with 'Department' for everyone, if it is 'Minutes'")]
    [InlineData("months of the year in the title", "Breastfeeding in 2025\nClinic,Jan,Feb,Mar,Apr,Avg\nElm,82.9,82.8,77.5,78,80.3\nNorth,87,80.7,88.2,84.5,85.1\nCounty,79.2,78.5,79.6,78.6,79\nState,83,82.9,81.3,82,82.3\n", UnitKind.Percent, "'data: {header: 2, across: periods, rows: {total: County}}'")]
    [InlineData("elections with their days, kinds and another share", "Turnout\nYear,Election,Date,Registered,Ballots,Turnout,Mail,Mail % of Ballots\n2018,Governor,2018-11-06,800,400,50,200,50\n2020,President,2020-11-03,900,720,80,540,75\n2022,Governor,2022-11-08,950,570,60,342,60\n2024,President,2024-11-05,1000,700,70,350,50\n", UnitKind.Percent, "'data: {header: 2, columns: {period: A, value: F, n: E, denominator: D, ignore: [B, G, H]}}' if F is")]
    [InlineData("drugs of which several can be found in one person", "Deaths\nYear of death,Total deaths,Opioids,Cocaine,Alcohol,Pending tox,Rate per 100k\n2021,31,20,9,11,0,26.2\n2022,36,22,12,14,0,30.3\n2023,39,25,14,13,0,32.7\n", UnitKind.Count, "'data: {header: 2, across: groups, columns: {period: A, ignore: [G]}}' and 'breakdowns: {group: {total: Total deaths}}' if C to E are groups of B")]
    [InlineData("three measures over this year and the last, by month", "Hotels,,,,,,\nMonth,Occupancy,,,Room rate,,\n,2025,2024,% Chg,2025,2024,% Chg\nJan,45.4,43.1,5.3,129.1,126.5,2.1\nFeb,48.5,47.5,2.1,132.1,128.4,2.8\nMar,56,55,1.8,133.9,128.9,3.9\nYear,50,48.5,3,131.7,127.9,3\n", UnitKind.Index, "'data: {header: 2, columns: {ignore: [B, C]}}' if it is 'Room rate'")]
    [InlineData("one block below another, each with the county and the state", "Measures\nOrders established\nOffice,2021,2022\nNorth,88.1,87.9\nCounty,86,86.1\nState,84.6,84.9\nCollections\nOffice,2021,2022\nNorth,65.1,66.8\nCounty,62.4,64.3\nState,63.9,65.2\n", UnitKind.Percent, "rows: {total: County, ignore: [\"2\", \"7-11\"]}}' to read those below 'Orders established'")]
    [InlineData("a second block of calls by month", "Average response time from dispatch to arrival at the most urgent calls\nMonth,2021,2022\nJanuary,7.7,7.5\nFebruary,6.9,7.4\nAverage for year,7.3,7.4\nGoal,8,8\n\nNumber of calls\nMonth,2021,2022\nJanuary,264,275\nFebruary,243,241\nTotal,507,516\n", UnitKind.Index, "rows: {ignore: [\"8-12\"]}}' to read those above 'Number of calls'")]
    [InlineData("groups below headings beside a pair of another measure", "Referrals,,,,,,,\nFiscal year,Total youth,Sex,,Age,,Diverted,\n,,Male,Female,Young,Old,Number,Percent\nFY2018,227,151,76,24,203,85,37.4\nFY2019,237,169,68,18,219,114,48.1\nFY2020,226,151,75,26,200,108,47.8\n", UnitKind.Count, "'data: {header: 2, across: groups, columns: {period: A, ignore: [G, H]}}' and 'breakdowns: {group: {total: Total youth}}' if C to F are groups, which B adds up")]
    [InlineData("an interval behind each of two measures", "Year,All ages percent,All ages 90% CI Lower,All ages 90% CI Upper,Young percent,Young 90% CI Lower,Young 90% CI Upper\n2016,15.5,13.1,17.9,21.5,17.9,25.1\n2017,15.4,13,17.8,21.4,17.8,25\n2018,15.3,13,17.6,21.2,17.6,24.8\n", UnitKind.Percent, "'data: {header: 1, columns: {period: A, value: E, lower: F, upper: G, ignore: [B, C, D]}}' if E is")]
    [InlineData("two kinds of groups with one total, and a ratio", "Awards,,,,,,,\nAcademic Year,Award Type,,Gender,,Total Awards,FTE,Awards per 100 FTE\n,Certificates,Degrees,Women,Men,,,\n2021-22,341,612,571,382,953,3120,30.5\n2022-23,358,629,590,397,987,3077,32.1\n2023-24,322,641,588,375,963,2988,32.2\n", UnitKind.Count, "'data: {header: 2, across: groups, columns: {period: A, ignore: [G, H]}}' and 'breakdowns: {group: {total: Total Awards}}' if B to E are groups, which F adds up")]
    [InlineData("the same programs below each measure, of which none is everyone", "WIOA,,,,\nProgram,PY 2022-23,,PY 2023-24,\n,Goal,Actual,Goal,Actual\nEmployed after half a year,,,,\nAdult,74,71.8,75,75.1\nYouth,70,68.1,71,69.4\nEmployed after a year,,,,\nAdult,72,70.1,73,72.2\nYouth,69,67.2,70,68.8\n", UnitKind.Percent, "rows: {ignore: [\"4\", \"7-9\"]}}' and 'headline_series: {Program: Adult}', the group that comes first, to read those below")]
    [InlineData("revenue and expenses, each with its sum", "Book,,\n,FY2020,FY2021\nREVENUE,,\nAdmissions,118,31\nGifts from people,86,71\nTotal revenue,204,102\nEXPENSES,,\nSalaries,130,80\nOccupancy,40,42\nTotal expenses,170,122\nNet,34,-20\n", UnitKind.Currency, "rows: {only: Gifts from people}}' with the only row that this page is about, or 'data: {header: 2, across: periods, rows: {total: Total revenue, ignore: [\"7-11\"]}}' if it is about 'Total revenue'")]
    [InlineData("a row of weights below the header", "COL\nQuarter,Composite,Food,Housing\nWeight,1,0.3,0.7\nQ1 2021,93,98.1,84.1\nQ2 2021,93.4,99.2,85.1\n2021 Average,93.2,98.7,84.6\nQ1 2022,94.5,99.3,87\n", UnitKind.Index, "'data: {header: 2, columns: {period: A, value: B, ignore: [C, D]}, rows: {ignore: [\"3\"]}}'")]
    [InlineData("a scorecard whose last year is a goal", "CARD,,,,,\n,,Baseline,Results,,Goal\nOutcome,Indicator,2022-23,2023-24,2024-25,2030\nReady,Children enrolled in pre-K,46,47,48,60\n,People ready at entry,45,44,49,65\n", UnitKind.Percent, "rows: {only: People ready at entry}}' with the row that this page is about")]
    [InlineData("three tables with the same rows, each with its total in brackets", "Table 1. Births,,\nAge,2020,2021\n15-17,73,71\n18-19,170,166\n15-19 (total),243,237\nTable 2. People,,\nAge,2020,2021\n15-17,5459,5513\n18-19,4139,4141\n15-19 (total),9598,9654\n", UnitKind.PerThousand, "rows: {total: \"15-19 (total)\", ignore: [")]
    [InlineData("levels of school beside their district", "Year,Elementary,Middle,High,District\n2021,74,63.8,60.4,67.6\n2022,75.5,64.8,60.4,68.5\n2023,73.9,64.8,60.9,67.9\n", UnitKind.Index, "'data: {header: 1, across: groups, columns: {period: A}}' and 'breakdowns: {group: {total: District}}', with 'District' for everyone, if the others are groups of it")]
    [InlineData("kinds below each year and ages in the rows, of which none is everyone", "Price,,,,\nAge,2021,,2023,\n,Center,Home,Center,Home\nInfant,228.01,179.46,253.82,187.27\nToddler,217.99,168.39,229.67,185.77\n", UnitKind.Currency, "'data: {header: 2}' and 'headline_series: {Age: Infant, group: Center}', the one that comes first, if they are groups")]
    [InlineData("services that are counted in different units", "Form,,,,\nLine,Service,Unit,2021,2022\n1,Meals,meals,10420,10866\n2,Care for people,hours,812.5,868.25\n3,Chores,hours,240,512.5\n", UnitKind.Index, "rows: {only: Care for people}}' with the row that this page is about")]
    [InlineData("two pivot tables below each other", "Site,(All),,\n\nSum of people,Column Labels,,\nRow Labels,Home,School,Grand Total\n2022,37845,26291,64136\n2023,38706,27080,65786\nGrand Total,76551,53371,129922\n\nCount of ID,Column Labels,,\nRow Labels,Home,School,Grand Total\n2022,12,11,23\n2023,12,11,23\nGrand Total,24,22,46\n", UnitKind.Count, "the other below it in line 10 ('Count of ID'). Write in the front matter 'data: {header: 4}' for the first")]
    public void Table_that_can_mean_several_things_is_one_question(string kind, string csv, UnitKind unit, string line)
    {
        var (told, lines) = Read(csv, Options(unit));
        Assert.True(told.Length == 1 && told[0].Contains("error SI0456", StringComparison.Ordinal), kind + ": " + string.Join('\n', told));
        Assert.True(told[0].Contains(line, StringComparison.Ordinal), $"{kind}: no '{line}' in {told[0]}");
        Assert.Empty(lines);
    }

    [Theory]
    [InlineData("a branch that was closed", "Branch,2021,2022\nTotal,31,32\nElm,20,closed\n", UnitKind.Index, ": 2021=31 2022=32|Branch=Elm: 2021=20")]
    [InlineData("quarters with their years", "Quarter,Rate\nQ1 2022,16.3\nQ2 2022,15.9\nQ3 2022,16.2\nQ4 2022,15.9\nCY 2022,16.1\nQ1 2023,15.5\nQ2 2023,15.4\nYTD 2023,15.4\n", UnitKind.Percent, ": 2022-Q1=16.3 2022-Q2=15.9 2022-Q3=16.2 2022-Q4=15.9 2023-Q1=15.5 2023-Q2=15.4")]
    [InlineData("months with a total of the year", "Month,Guests\nJan 2023,148\nFeb 2023,146\n2023 TOTAL (dup.),294\n\nJan 2024,130\nFeb 2024,142\n", UnitKind.Count, ": 2023-01=148 2023-02=146 2024-01=130 2024-02=142")]
    [InlineData("months of federal fiscal years", "Month,FFY 2021,FFY 2022\nOctober,5359,5486\nDecember,5298,5533\nJanuary,5351,5536\nSeptember,5292,5506\n", UnitKind.Count, ": 2020-10=5359 2020-12=5298 2021-01=5351 2021-09=5292 2021-10=5486 2021-12=5533 2022-01=5536 2022-09=5506")]
    [InlineData("months of school years", "School Year,Month,Absent\n2022-23,September,20\n2022-23,March,22\n2023-24,September,21\n2023-24,March,19\n", UnitKind.Count, ": 2022-09=20 2023-03=22 2023-09=21 2024-03=19")]
    [InlineData("a total above other groups of the same people", "Category,2021,2022\nShelter,242,238\nUnsheltered,61,58\nTOTAL PERSONS,303,296\n\nSUBPOPULATIONS\nVeterans,59,60\nYouth,38,42\n", UnitKind.Count, ": 2021=303 2022=296|Category=Shelter: 2021=242 2022=238|Category=Unsheltered: 2021=61 2022=58|SUBPOPULATIONS=Veterans: 2021=59 2022=60|SUBPOPULATIONS=Youth: 2021=38 2022=42")]
    [InlineData("a total with its parts below headings, and rates", ",2021,2022\nTotal deaths,98,131\nBy sex\nMale,65,88\nFemale,33,43\nRates\nRate per 100,26.1,34.9\n", UnitKind.Count, ": 2021=98 2022=131|Sex=Female: 2021=33 2022=43|Sex=Male: 2021=65 2022=88")]
    [InlineData("the total of all routes of each month", "Log\nMonth,Route,Boardings\n2025-01,Main,120\n2025-01,East,70\n2025-01,System Total,190\n2025-02,Main,130\n2025-02,East,80\n2025-02,System Total,210\n", UnitKind.Count, ": 2025-01=190 2025-02=210|Route=East: 2025-01=70 2025-02=80|Route=Main: 2025-01=120 2025-02=130")]
    [InlineData("groups across below headings", "Rates,,,,\nSchool Year,All Students,Gender,,State Average\n,,Female,Male,\n2015-2016,3.7,2.8,4.4,3.3\n2016-2017,3.5,2.8,4.2,3.2\n", UnitKind.Percent, ": 2015-16=3.7 2016-17=3.5|group=Female: 2015-16=2.8 2016-17=2.8|group=Male: 2015-16=4.4 2016-17=4.2")]
    [InlineData("everyone by what is counted", "Exit type,2021,2022\nAdoption,827,917\nReunification,273,269\nAll exits,382,386\n", UnitKind.Days, ": 2021=382 2022=386|Exit type=Adoption: 2021=827 2022=917|Exit type=Reunification: 2021=273 2022=269")]
    [InlineData("a fiscal year beside each month", "FY,Month,Rate\nFY23,2022-07-01,75\nFY23,2022-08-01,89\nFY23,2022-09-01,77\nFY24,2023-07-01,84\n", UnitKind.Percent, ": 2022-07=75 2022-08=89 2022-09=77 2023-07=84")]
    [InlineData("quarters across with their years", "Channel,Q1 2023,Q2 2023,2023 Total,Q1 2024,Q2 2024,2024 Total\nTOTAL,10,11,21,12,13,25\nPantry,4,5,9,6,7,13\n", UnitKind.Count, ": 2023-Q1=10 2023-Q2=11 2024-Q1=12 2024-Q2=13|Channel=Pantry: 2023-Q1=4 2023-Q2=5 2024-Q1=6 2024-Q2=7")]
    [InlineData("months in a column called Period, with a mean of each year", "Series\nYear,Period,Rate\n2022,Jan,4.9\n2022,Feb,4.8\n2022,Annual,4.8\n2023,Jan,4.6\n2023,Feb,4.5\n2023,Annual,4.5\n", UnitKind.Percent, ": 2022-01=4.9 2022-02=4.8 2023-01=4.6 2023-02=4.5")]
    [InlineData("the country's mean and a margin below the groups", "Group,2021,2022\nAll first-time students,54.1,55\nFull-time,60.3,61.2\n\"State of Franklin, All Students\",48.7,43.1\n\"National average, public (IPEDS)\",62.3,62.5\n", UnitKind.Percent, ": 2021=54.1 2022=55|Group=Full-time: 2021=60.3 2022=61.2")]
    [InlineData("other measures under a heading of their own", ",2021,2022\nTotal,318,305\nBy age\nYoung,200,190\nOld,118,115\nWorkload\nChildren per caseworker,13.1,12.8\n", UnitKind.Count, ": 2021=318 2022=305|Age=Old: 2021=118 2022=115|Age=Young: 2021=200 2022=190")]
    [InlineData("tax years", "Site,TY 2020,TY 2021\nTotal,481,492\nMall,283,364\n", UnitKind.Count, ": 2020=481 2021=492|Site=Mall: 2020=283 2021=364")]
    [InlineData("totals of years below their groups", "Log\nYear,Ward,Planted\n2019,North,41\n2019,South,28\n2019 Total,,69\n2020,North,22\n2020,South,40\n2020 Total,,62\nGrand Total,,131\n", UnitKind.Count, ": 2019=69 2020=62|Ward=North: 2019=41 2020=22|Ward=South: 2019=28 2020=40")]
    [InlineData("numbers like years in a column called Data", "Age,TimeFrame,DataFormat,Data\nTotal,2018,Number,6931\nTotal,2018,Percent,18.4\nYoung,2018,Number,2096\nYoung,2018,Percent,21.1\n", UnitKind.Percent, ": 2018=18.4|Age=Young: 2018=21.1")]
    [InlineData("program years and who leads them", "Report\nProgram Year,Program,Earnings,Negotiated Earnings,Program Lead\nPY2018-19,Adult,6120,5900,R. Castle\n,Youth,3305,3100,T. Nguyen\n,All Programs,6410,,\nPY2019-20,Adult,6245,5900,R. Castle\n,Youth,3405,3100,T. Nguyen\n,All Programs,6070,,\n", UnitKind.Currency, ": 2018-19=6410 2019-20=6070|Program=Adult: 2018-19=6120 2019-20=6245|Program=Youth: 2018-19=3305 2019-20=3405")]
    [InlineData("figures with intervals behind them", "Group,2019,2021\nTotal,28.4 (25.6–31.3),29.1 (26.7–31.6)\nFemale,37.2 [33.8-40.7],38.5% (34.9 to 42.2)\n", UnitKind.Percent, ": 2019=28.4 2021=29.1|Group=Female: 2019=37.2 2021=38.5")]
    [InlineData("cohorts beside percentages over the same years", ",Cohort size (N),,Retained (%),\nStudent group,2018,2019,2018,2019\nAll students,1184,1162,56.8,57.4\nFemale,672,664,58.6,59.3\n", UnitKind.Percent, ": 2018=56.8 2019=57.4|Student group=Female: 2018=58.6 2019=59.3")]
    [InlineData("the state's mean below the districts", "Assessment\nSchool Year,District,%\n2019-20,North,41.1\n,County Total,42.8\n,State Average,46.1\n2020-21,North,36.3\n,County Total,37.7\n,State Average,41.0\n", UnitKind.Percent, ": 2019-20=42.8 2020-21=37.7|District=North: 2019-20=41.1 2020-21=36.3")]
    [InlineData("a mean of the months", "Report\nYear,Jan,Feb,Annual\n2021,5.1,5.3,5.2\n2022,4.1,4.3,4.2\n", UnitKind.Percent, ": 2021-01=5.1 2021-02=5.3 2022-01=4.1 2022-02=4.3")]
    [InlineData("kinds of groups and groups in two columns", "time_period,breakdown_topic,breakdown,reached\n201617,Total,Total,69\n201617,Sex,Girls,76\n201617,Sex,Boys,68\n201617,Need,Aided,60\n201617,Need,Not known,75\n201718,Total,Total,70\n201718,Sex,Girls,77\n201718,Sex,Boys,69\n201718,Need,Aided,61\n201718,Need,Not known,76\n", UnitKind.Percent, ": 2016-17=69 2017-18=70|Need=Aided: 2016-17=60 2017-18=61|Need=Not known: 2016-17=75 2017-18=76|Sex=Boys: 2016-17=68 2017-18=69|Sex=Girls: 2016-17=76 2017-18=77")]
    [InlineData("school years below a heading that says so", "Absence\n,School Year,,\nSchool,2018-2019,2020-2021,2021-2022\nAll schools,11.2,17.1,26.8\nElm,11.6,16.9,31.1\n", UnitKind.Percent, ": 2018-19=11.2 2020-21=17.1 2021-22=26.8|School=Elm: 2018-19=11.6 2020-21=16.9 2021-22=31.1")]
    [InlineData("how many calls there were, beside days", "Priority,2021,2022\nAll calls,6.9,7.1\nUrgent,5,5.2\nNumber of calls dispatched,851,820\n", UnitKind.Days, ": 2021=6.9 2022=7.1|Priority=Urgent: 2021=5 2022=5.2")]
    [InlineData("how many were asked, in a second block", "Trend\nYear,Total,Men,Women\n2021,69,70,68\n2023,71,72,70\n\nUnweighted base (n),,,\n2021,612,294,318\n2023,604,290,314\n", UnitKind.Percent, ": 2021=69 2023=71|group=Men: 2021=70 2023=72|group=Women: 2021=68 2023=70")]
    [InlineData("figures that look like years", ",Fall 2023,Fall 2024\nTotal headcount,5842,5310\nGender\nWomen,1980,1954\nMen,3862,3356\n", UnitKind.Count, ": 2023=5842 2024=5310|Gender=Men: 2023=3862 2024=3356|Gender=Women: 2023=1980 2024=1954")]
    [InlineData("semicolons below a title, in Dutch", "\"Personen; naar leeftijd\"\n\"Perioden\";\"Leeftijd\";\"Per 1 000 inwoners\"\n\"2016\";\"Totaal\";\"43,9\"\n\"2016\";\"Jong\";\"23,1\"\n\"2017*\";\"Totaal\";\"41,9\"\n\"2017*\";\"Jong\";\"21,0\"\n", UnitKind.PerThousand, ": 2016=43.9 2017=41.9|Leeftijd=Jong: 2016=23.1 2017=21.0")]
    [InlineData("a margin behind each of two measures", "Poverty,,,,,,,,\nTown,2014-2018,,,,2019-2023,,,\n,Number,MOE,Percent,MOE,Number,MOE,Percent,MOE\nColumbia (state),7700,61,12.7,0.1,7320,61,12,0.1\nAll towns,2891,145,13.9,0.7,2745,145,13.2,0.7\nElm,1977,115,20.6,1.2,1910,115,19.9,1.2\n", UnitKind.Percent, ": 2014-2018=13.9 2019-2023=13.2|Town=Elm: 2014-2018=20.6 2019-2023=19.9")]
    [InlineData("months of the program year in the title", "Attendance, Program Year 2024-2025\nCenter,Oct,Nov,Dec,Jan,Feb\nAll centers,87.6,84.3,80.7,78.7,80.4\nElm,91.6,89.1,84.1,83.2,84\n", UnitKind.Percent, ": 2024-10=87.6 2024-11=84.3 2024-12=80.7 2025-01=78.7 2025-02=80.4|Center=Elm: 2024-10=91.6 2024-11=89.1 2024-12=84.1 2025-01=83.2 2025-02=84")]
    [InlineData("the volunteers who took the samples, and the standard", "Creeks\nSite,Volunteer,2021,2022\nAll sites,,388,351\nMill Bridge,R. Pike,702,655\nRoute 9,O. Teller,117,109\nState standard,,126,126\n", UnitKind.Index, ": 2021=388 2022=351|Site=Mill Bridge: 2021=702 2022=655|Site=Route 9: 2021=117 2022=109")]
    [InlineData("months with two digits of the year, as Excel saves them", "On time\nRoute,Nov-23,Dec-23,Jan-24,Target\nAll routes,76,81.3,77.3,85\nMain,89.1,88.7,89.4,85\n", UnitKind.Percent, ": 2023-11=76 2023-12=81.3 2024-01=77.3|Route=Main: 2023-11=89.1 2023-12=88.7 2024-01=89.4")]
    [InlineData("everyone by name and by what is counted", "Year,Quarter,Industry,Wage\n2022,1,\"Total, all industries\",897\n2022,1,Construction,1129\n2022,2,\"Total, all industries\",893\n2022,2,Construction,1114\n", UnitKind.Currency, ": 2022-Q1=897 2022-Q2=893|Industry=Construction: 2022-Q1=1129 2022-Q2=1114")]
    [InlineData("the gap between groups, and the state by the name of its row", "Homes\nHouseholder,2021,2022\nAll households,54.8,53.1\nWhite,63.2,62\nBlack,34.9,32.4\nBlack-White gap (points),28.3,29.6\n\"State, all households\",66.9,66.2\nState pass rate,75.1,75.8\n", UnitKind.Percent, ": 2021=54.8 2022=53.1|Householder=Black: 2021=34.9 2022=32.4|Householder=White: 2021=63.2 2022=62")]
    [InlineData("codes of all but the last group", "Visits\nLanguage,ISO,2021,2022\nSpanish,spa,58,64\nArabic,ara,29,26\nSomali,som,27,27\nOther languages,,8,9\nTOTAL,,122,126\n", UnitKind.Count, ": 2021=122 2022=126|Language=Arabic: 2021=29 2022=26|Language=Other languages: 2021=8 2022=9|Language=Somali: 2021=27 2022=27|Language=Spanish: 2021=58 2022=64")]
    [InlineData("first days of months with the month first", "Log\nMonth,Visits\n1/1/2023,3742\n2/1/2023,4458\n3/1/2023,4123\n1/1/2024,3800\n", UnitKind.Count, ": 2023-01=3742 2023-02=4458 2023-03=4123 2024-01=3800")]
    [InlineData("towns whose names sound like comparisons", "Town,2021,2022\nAll towns,31,32\nCumberland Gap,20,21\nGeorgia (country),22,23\nState-run homes,24,25\n", UnitKind.Percent, ": 2021=31 2022=32|Town=Cumberland Gap: 2021=20 2022=21|Town=Georgia (country): 2021=22 2022=23|Town=State-run homes: 2021=24 2022=25")]
    [InlineData("first days of months with the day first", "Log\nMonth,Visits\n01/01/2023,3742\n01/02/2023,4458\n01/03/2023,4123\n", UnitKind.Count, ": 2023-01=3742 2023-02=4458 2023-03=4123")]
    [InlineData("a budget beside what was spent, said below the years", "Book,,,,\n,FY2020,FY2021,FY2022,Notes\n,Actual,Preliminary,Budget,\nTotal,312,421,365,\nGifts,12,21,65,ask J.\n", UnitKind.Currency, ": 2019-20=312 2020-21=421!|group=Gifts: 2019-20=12 2020-21=21!")]
    [InlineData("the level of each row beside its school", "Year,Level,SchoolName,Group,Rate\n2020,D,District Total,All Students,83.8\n2020,D,District Total,Asian,91.9\n2020,S,Elm High,All Students,86.4\n2020,S,Elm High,Asian,93.2\n2020,S,Oak High,All Students,83.9\n2020,S,Oak High,Asian,91\n", UnitKind.Percent, ": 2020=83.8|Group=Asian: 2020=91.9|SchoolName=Elm High Group=Asian: 2020=93.2|SchoolName=Elm High: 2020=86.4|SchoolName=Oak High Group=Asian: 2020=91|SchoolName=Oak High: 2020=83.9")]
    [InlineData("a year that is called the baseline", "Group,2018-19 (baseline),2019-20,2020-21 Baseline\nTotal,46.2,n/a,41.8\n", UnitKind.Percent, ": 2018-19=46.2 2020-21=41.8")]
    [InlineData("months of fiscal years that end in June", "Cases\nFiscal year,Month,Cases filed\nFY2022,July,162\n,December,172\n,January,231\n,June,283\nFY2022 total,,848\nFY2023,July,309\n,June,261\n", UnitKind.Count, ": 2021-07=162 2021-12=172 2022-01=231 2022-06=283 2022-07=309 2023-06=261")]
    [InlineData("codes of a state's export, with the year among them", "GEO_TYPE,GEO_CD,GEO_NAME,RPT_YR,GRP_CD,GRP_DESC,PCT_EBLL\nS,00,State of Ohio,2019,T0,All children,1.96\nS,00,State of Ohio,2019,R1,White,1.45\nC,037,Elm County,2019,T0,All children,3.44\nC,037,Elm County,2019,R1,White,2.49\nS,00,State of Ohio,2020,T0,All children,1.82\nS,00,State of Ohio,2020,R1,White,1.32\nC,037,Elm County,2020,T0,All children,3.4\nC,037,Elm County,2020,R1,White,2.4\n", UnitKind.Percent, ": 2019=3.44 2020=3.4|GRP_DESC=White: 2019=2.49 2020=2.4")]
    [InlineData("how many there were below their percentages", "Class,2021,2022\nAll students,84.6,85.3\nGirls,87.8,88.8\nNumber in cohort,1412,1389\n", UnitKind.Percent, ": 2021=84.6 2022=85.3|Class=Girls: 2021=87.8 2022=88.8")]
    [InlineData("a title that begins with Goal right above the years", "Goal 1: Homes,,,Updated 2026\nGroup,2021,2022,2023\nTotal,31,32,33\n", UnitKind.Index, ": 2021=31 2022=32 2023=33")]
    [InlineData("units of hospitals", "Hospital,Unit,2021,2022\nAll,,31,32\nElm,ICU,21,22\nOak,ER,22,23\n", UnitKind.Index, ": 2021=31 2022=32|Hospital=Elm: 2021=21 2022=22|Hospital=Oak: 2021=22 2022=23")]
    public void Table_of_one_meaning_is_read(string kind, string csv, UnitKind unit, string expected)
    {
        var (told, lines) = Read(csv, Options(unit));
        Assert.False(told.Any(t => t.Contains("error ", StringComparison.Ordinal)), kind + ": " + string.Join('\n', told));
        Assert.Equal(expected, string.Join('|', lines));
    }

    [Fact]
    public void Words_that_the_front_matter_names_stand_for_no_figure_or_a_hidden_one()
    {
        const string Csv = "Group,2021,2022\nTotal,31,32\nNC,20,NC\nA,NC,11\n";
        Assert.Equal([": 2021=31 2022=32", "Group=A: 2022=11", "Group=NC: 2021=20"], Read(Csv, Options(UnitKind.Index) with { Guide = new TableGuide { NoFigure = ["nc"] } }).Lines);
        var (told, lines) = Read(Csv, Options(UnitKind.Index) with { Guide = new TableGuide { Hidden = ["NC"] } });
        Assert.Contains("Group=NC: 2021=20 2022=!", lines);
        Assert.Contains(told, t => t.Contains("SI0626", StringComparison.Ordinal));
        Assert.Contains("2021=!", Read("period,value\n2021,NC\n2022,5\n", Options(UnitKind.Index) with { Guide = new TableGuide { Hidden = ["NC"] } }).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_column_of_groups_has_the_name_that_the_front_matter_gives_it()
    {
        var options = Options(UnitKind.Percent) with { Breakdowns = ["need"] };
        var (told, lines) = Read("Need category,2021,2022\nAll,31,32\nFood,20,21\n", options);
        Assert.Equal([": 2021=31 2022=32", "need=Food: 2021=20 2022=21"], lines);
        Assert.Contains("A 'Need category' for 'need'", told[0], StringComparison.Ordinal);
        // A county is no race.
        Assert.Contains("County=Elm: 2021=20 2022=21", Read("County,2021,2022\nAll,31,32\nElm,20,21\n", Options(UnitKind.Percent) with { Breakdowns = ["race"] }).Lines);
        // Where two columns may be meant, neither is, unless one has the word.
        var unclear = Read("Program,Kind,2021\nAll,All,31\nFood,x,20\nFood,y,21\nRent,x,22\n", options).Lines;
        Assert.Contains(unclear, l => l.Contains("Program=Food", StringComparison.Ordinal));
        Assert.Contains(Read("Need category,Kind,2021\nAll,All,31\nFood,x,20\nFood,y,21\nRent,x,22\n", options).Lines, l => l.StartsWith("Kind=x need=Food", StringComparison.Ordinal) || l.StartsWith("need=Food Kind=x", StringComparison.Ordinal));
    }

    [Fact]
    public void Breakdown_of_the_front_matter_is_the_column_that_has_its_word_beside_the_county_and_the_state()
    {
        const string Query = "Geography,Years,Race/Ethnicity,Rate\nElm County,2012-2014,All races,25.1\nElm County,2012-2014,Hispanic,38.9\nElm County,2015-2017,All races,20.4\nElm County,2015-2017,Hispanic,31.7\nState,2012-2014,All races,22.2\nState,2012-2014,Hispanic,30\nState,2015-2017,All races,21\nState,2015-2017,Hispanic,29\n";
        var options = Options(UnitKind.PerThousand) with { Breakdowns = ["race"], Totals = [new("race", "All races")] };
        Assert.Equal([": 2012-2014=25.1 2015-2017=20.4", "race=Hispanic: 2012-2014=38.9 2015-2017=31.7"], Read(Query, options).Lines);
    }

    [Fact]
    public void Kinds_of_groups_are_one_breakdown_where_the_front_matter_names_their_column()
    {
        var (_, lines) = Read("Report\nYear,breakdown_topic,breakdown,Rate\n2021,Total,Total,80\n2021,Sex,Female,84\n2022,Total,Total,81\n2022,Sex,Female,85\n", Options(UnitKind.Percent) with { Breakdowns = ["breakdown"] });
        Assert.Contains("breakdown=Female: 2021=84 2022=85", lines);
    }

    [Fact]
    public void Rows_below_a_blank_one_are_read_whichever_column_the_front_matter_says_has_the_periods()
    {
        var guide = new TableGuide { Header = 2, Columns = [new(Text("period"), Text("A")), new(Text("value"), Text("B"))] };
        var (_, lines) = Read("Log,\nMonth,Guests\n2023-01,148\n2023-02,146\n\n2024-01,130\n2024-02,142\n", Options(UnitKind.Count) with { Guide = guide });
        Assert.Equal([": 2023-01=148 2023-02=146 2024-01=130 2024-02=142"], lines);
    }

    [Fact]
    public void Table_below_the_one_that_the_front_matter_names_is_said_to_be_left_out()
    {
        var (told, lines) = Read("Year,Percent\n2020,51\n2021,52\n\nGrade 8\nYear,Percent\n2020,41\n2021,42\n", Options(UnitKind.Percent) with { Guide = new TableGuide { Header = 1 } });
        Assert.Equal([": 2020=51 2021=52"], lines);
        Assert.Contains("the table below from line 5 on", told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Column_that_is_hardly_groups_is_named_by_its_letter_in_the_file()
    {
        var (told, _) = Read("Month,Program,Received,Served\n2024-01,Pantry,2024-02-03,120\n2024-02,Pantry,2024-03-05,130\n2024-03,Pantry,2024-04-02,125\n2024-04,Pantry,2024-05-03,128\n2024-05,Pantry,2024-06-04,140\n", Options(UnitKind.Count));
        Assert.Contains("'data: {header: 1, columns: {ignore: [B, C]}}'", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public void Everyone_in_crossed_groups_is_no_group_although_the_front_matter_names_their_columns()
    {
        var (_, lines) = Read("Race,Sex,2018,2019\nAll youth,Total,384,354\n,Male,296,275\nBlack,Total,180,165\n,Male,142,131\n", Options(UnitKind.Count) with { Breakdowns = ["Race", "Sex"] });
        Assert.Equal([": 2018=384 2019=354", "Race=Black Sex=Male: 2018=142 2019=131", "Race=Black: 2018=180 2019=165", "Sex=Male: 2018=296 2019=275"], lines);
    }

    [Fact]
    public void Row_that_sounds_like_everyone_in_a_column_that_the_front_matter_calls_groups_is_part_of_the_question()
    {
        const string Log = "Month,Route,Boardings,Hours\n2025-01,Main,120,14\n2025-01,East,70,9\n2025-01,System Total,190,23\n2025-02,Main,130,15\n2025-02,East,80,8\n2025-02,System Total,210,23\n";
        var options = Options(UnitKind.Count) with { Title = "Bus rides", Definition = "Each time somebody boards a bus.", Breakdowns = ["Route"] };
        var (told, _) = Read(Log, options);
        Assert.Contains("'System Total' sounds like everyone. Write in the front matter 'data: {header: 1, columns: {period: A, value: C, ignore: [D]}, rows: {total: System Total}}' if C is the figure", Assert.Single(told), StringComparison.Ordinal);
        var guide = new TableGuide { Header = 1, Columns = [new(Text("period"), Text("A")), new(Text("value"), Text("C"))], Ignored = [Text("D")], Rows = new() { Total = Text("System Total") } };
        Assert.Equal([": 2025-01=190 2025-02=210", "Route=East: 2025-01=70 2025-02=80", "Route=Main: 2025-01=120 2025-02=130"], Read(Log, options with { Guide = guide }).Lines);
    }

    [Fact]
    public void Definition_decides_which_column_is_offered_where_the_title_shares_words_with_none()
    {
        var options = Options(UnitKind.Percent) with { Title = "Neighbors who belong", Definition = "People who agree or strongly agree." };
        var (told, _) = Read("Year,Never,Rarely,Sometimes,Often,Agree + strongly agree,Mean\n2019,8,13.8,14.5,38.5,63.7,3.6\n2021,8.3,14.5,15.2,41.7,62,3.5\n", options);
        Assert.Contains("value: F", told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_row_that_the_definition_names_beside_the_country_is_part_of_the_question()
    {
        const string Downloads = "Year,Name,Poor,Percent\n2016,United States,43550,13.4\n2016,Winnemac,7808,12.8\n2016,Elm County,152,15.5\n2017,United States,43225,13.3\n2017,Winnemac,7503,12.3\n2017,Elm County,151,15.4\n";
        var options = Options(UnitKind.Percent) with { Definition = "People in Elm County below the poverty line." };
        Assert.Contains("rows: {only: Elm County}}'", Assert.Single(Read(Downloads, options).Told), StringComparison.Ordinal);
        Assert.DoesNotContain("only: ", Assert.Single(Read(Downloads, options with { Definition = "" }).Told), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_beside_the_codes_that_the_front_matter_calls_groups_are_the_names_of_the_groups()
    {
        const string Log = "Report\nYear,Route,Route Name,Boardings\n2021,ALL,System Total,190\n2021,1,Main,120\n2021,2,East,70\n2022,ALL,System Total,210\n2022,1,Main,130\n2022,2,East,80\n";
        var (told, lines) = Read(Log, Options(UnitKind.Count) with { Breakdowns = ["Route"] });
        Assert.True(lines.SequenceEqual([": 2021=190 2022=210", "Route=East: 2021=70 2022=80", "Route=Main: 2021=120 2022=130"]), string.Join('\n', [.. told, .. lines]));
        // Who names single groups as the file writes them means the codes.
        Assert.Contains("Route=1: 2021=120 2022=130", Read(Log, Options(UnitKind.Count) with { Breakdowns = ["Route"], NamesGroups = true, Guide = new TableGuide { Rows = new() { Total = Text("ALL") } } }).Lines);
    }

    [Fact]
    public void What_other_rows_hold_is_not_looked_at_where_the_front_matter_names_the_only_ones()
    {
        var only = new TableGuide { Rows = new() { Only = Text("NET: Safe") } };
        // The base would make counts of the columns, and the year stands in the first row of its block.
        var banner = "Table\nYear,Answer,Total,Gender,\n,,,Men,Women\n2017,Very safe,26,30,23\n,NET: Safe,66,76,58\n,Base (n),762,358,404\n2019,Very safe,26,29,22\n,NET: Safe,65,73,56\n,Base (n),791,371,420\n";
        Assert.Equal([": 2017=66 2019=65", "group=Men: 2017=76 2019=73", "group=Women: 2017=58 2019=56"], Read(banner, Options(UnitKind.Percent) with { Guide = only }).Lines);
        var statistics = "REF_DATE,Persons,Statistics,UOM,VALUE\n2016,All persons,Number,Number,45\n2016,All persons,Share of persons,Percent,11\n2016,Young,Number,Number,10\n2016,Young,Share of persons,Percent,12.2\n2017,All persons,Number,Number,43\n2017,All persons,Share of persons,Percent,10.5\n2017,Young,Number,Number,10\n2017,Young,Share of persons,Percent,12.1\n";
        Assert.Equal([": 2016=11 2017=10.5", "Persons=Young: 2016=12.2 2017=12.1"], Read(statistics, Options(UnitKind.Percent) with { Guide = only with { Rows = new() { Only = Text("Share of persons") } } }).Lines);
    }

    [Theory]
    [InlineData("Internal notes")]
    [InlineData("Comments (not for distribution)")]
    [InlineData("Staff remarks")]
    [InlineData("Loan officer")]
    [InlineData("Case manager")]
    public void What_staff_remark_or_who_they_are_is_never_a_group_nor_a_note(string column)
    {
        var csv = $"Shelter log\nMonth,Nights,{column}\n2024-01,755,\n2024-02,634,R. Moss asked twice\n2024-03,866,Ana P.\n2024-04,733,Ana P.\n2024-05,625,\n2024-06,767,Ana P.\n";
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, Options(UnitKind.Count), bag);
        Assert.Equal(6, Assert.Single(data.Series).Observations.Length);
        Assert.Empty(data.Notes);
        Assert.Contains($"C '{(column.Length > 30 ? column[..29].TrimEnd() + "…" : column)}'", Assert.Single(bag.ToSorted()).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Breastfeeding in 2024 and 2025")]
    [InlineData("Rates of fiscal year 2025")]
    [InlineData("Rates FY25")]
    [InlineData("Rates of 2024-25")]
    [InlineData("Rates as printed on 3/1/2026")]
    [InlineData("Report to the board meeting of March 2026")]
    [InlineData("Rates. Updated 2026-03-01 by T. Reyes")]
    [InlineData("Rates\nDay,Jan-01,Jan-02,Jan-03,Jan-04")]
    [InlineData("Breastfeeding")]
    public void Months_across_have_no_year_where_the_title_does_not_say_one(string title) =>
        Assert.Contains("SI0302", Assert.Single(Read($"{title}\nClinic,Jan,Feb,Mar,Apr\nAll,82.9,82.8,77.5,78\nNorth,87,80.7,88.2,84.5\n", Options(UnitKind.Percent)).Told), StringComparison.Ordinal);

    [Theory]
    [InlineData("1/1/2023,2/1/2023,3/1/2023")]
    [InlineData("Jan 1,Feb 1,Mar 1")]
    public void Days_that_may_be_of_one_month_are_no_months(string days)
    {
        var csv = "Log\nDay,Visits\n" + string.Concat(days.Split(',').Select((d, i) => $"{d},{3000 + i}\n"));
        Assert.DoesNotContain(Read(csv, Options(UnitKind.Count)).Lines, l => l.Contains("2023-02", StringComparison.Ordinal) || l.Contains("2001", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(40)]
    [InlineData(4000)]
    public void Many_marks_behind_a_number_take_no_longer_than_few(int marks) =>
        HangGuard.Watch(() => Read($"Year,Girls,Total\n2020{new string('*', marks)}period{new string('*', marks)},1,2\n2021,2{new string('*', marks)} x,3{new string('*', marks)}\n", Options(UnitKind.Count)));

    private static Sourced<string> Text(string value) => new(value, SourceSpan.None);

    private static IndicatorDataOptions Options(UnitKind unit) => new() { Unit = new Unit(unit), Title = "People" };

    private static (string[] Told, string[] Lines) Read(string csv, IndicatorDataOptions options)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, options, bag);
        return ([.. bag.ToSorted().Select(d => d.ToString())],
            [.. data.Series.Select(s => $"{string.Join(' ', s.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', s.Observations.Select(o => $"{o.Period}={o.Value}{(o.Flags != 0 ? "!" : "")}"))}").Order(StringComparer.Ordinal)]);
    }
}
