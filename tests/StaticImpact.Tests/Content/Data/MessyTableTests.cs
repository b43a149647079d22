using StaticImpact.Content.Data;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Content.Data;

/// <summary>Tables as health departments, school districts, food banks and statistics offices hand them on, each with what a careful reader sees in it.</summary>
public class MessyTableTests
{
    [Theory]
    [InlineData("a mark behind figures", "Year,Rate\n2019,59.8\n2020,34.1²\n2021,37.4*\n", UnitKind.PerThousand, ": 2019=59.8 2020=34.1 2021=37.4")]
    [InlineData("letters behind figures and years", "Jahr,Quote\n2022,5.7\n2023,6.0 p\n2024p,6.1\n", UnitKind.Percent, ": 2022=5.7 2023=6.0! 2024=6.1!")]
    [InlineData("German words", "Jahr,Insgesamt,Männer,Frauen\n,%,%,%\n2023,5.7,6.0,5.4\n2024,6.0,6.4,5.6\nQuelle: Amt,,,\n", UnitKind.Percent, ": 2023=5.7 2024=6.0|group=Männer: 2023=6.0 2024=6.4|group=Frauen: 2023=5.4 2024=5.6")]
    [InlineData("another script", "السنة,الإجمالي,ذكور,إناث\n٢٠٢١,80.1,85.2,74.9\n٢٠٢٢,81.0,85.9,76.1\n", UnitKind.Percent, ": 2021=80.1 2022=81.0|group=ذكور: 2021=85.2 2022=85.9|group=إناث: 2021=74.9 2022=76.1")]
    [InlineData("quarters below their years", "Size,2023,,2024,\n,Q1,Q2,Q1,Q2\nStudio,3,4,5,6\nOne room,7,8,9,10\nTotal,10,12,14,16\n", UnitKind.Count, ": 2023-Q1=10 2023-Q2=12 2024-Q1=14 2024-Q2=16|Size=Studio: 2023-Q1=3 2023-Q2=4 2024-Q1=5 2024-Q2=6|Size=One room: 2023-Q1=7 2023-Q2=8 2024-Q1=9 2024-Q2=10")]
    [InlineData("quarters below their years, with the year", ",2023,,,2024,,\n,Jan-Mar,Apr-Jun,Year,Jan-Mar,Apr-Jun,Year\nTotal,10,12,22,14,16,30\n", UnitKind.Index, ": 2023-Q1=10 2023-Q2=12 2024-Q1=14 2024-Q2=16")]
    [InlineData("months across, years down", "Year,Jan,Feb,Mar,Total\n2023,10,12,14,36\n2024,11,13,15,39\n", UnitKind.Count, ": 2023-01=10 2023-02=12 2023-03=14 2024-01=11 2024-02=13 2024-03=15")]
    [InlineData("years across, months down", "Month,2023,2024\nJanuary,10,11\nFebruary,12,13\nTotal,22,24\n", UnitKind.Count, ": 2023-01=10 2023-02=12 2024-01=11 2024-02=13")]
    [InlineData("a column for the year and one for the quarter", "Year,Quarter,Visits\n2023,1,10\n2023,2,12\n2024,1,11\n", UnitKind.Count, ": 2023-Q1=10 2023-Q2=12 2024-Q1=11")]
    [InlineData("a column for the month that stands once", "Year,Month,Visits\n2023,Jan,10\n,Feb,12\n2024,Jan,11\n", UnitKind.Count, ": 2023-01=10 2023-02=12 2024-01=11")]
    [InlineData("an export with columns that say the same everywhere", "SeriesCode,GeoAreaName,TimePeriod,Value,Time_Detail,Sex,Units\nIT,Senegal,2019,71.2,2019,BOTHSEX,PERCENT\nIT,Senegal,2019,69.5,2019,FEMALE,PERCENT\nIT,Senegal,2020,72.4,2020,BOTHSEX,PERCENT\nIT,Senegal,2020,70.9,2020,FEMALE,PERCENT\n", UnitKind.Percent, ": 2019=71.2 2020=72.4|Sex=FEMALE: 2019=69.5 2020=70.9")]
    [InlineData("names of columns as programs write them", "REF_AREA,TIME_PERIOD,OBS_VALUE,SEX\nSN,2019,71.2,_T\nSN,2019,69.5,F\nSN,2020,72.4,_T\n", UnitKind.Percent, ": 2019=71.2 2020=72.4|SEX=F: 2019=69.5")]
    [InlineData("the margin by another name", "As of,Insured,Margin of error (±)\n2019-12-31,91.2,1.1\n2020-12-31,90.5,1.2\n", UnitKind.Percent, ": 2019=91.2±1.1 2020=90.5±1.2")]
    [InlineData("both ends of the interval", "Year,Rate,95% CI Lower,95% CI Upper\n2019,59.8,55.6,64.0\n2020,34.1,31.0,37.2\n", UnitKind.PerThousand, ": 2019=59.8±[55.6;64.0] 2020=34.1±[31.0;37.2]")]
    [InlineData("the interval in one column", "Year,Rate,95% CI\n2019,59.8,55.6–64.0\n2020,34.1,31.0–37.2\n", UnitKind.PerThousand, ": 2019=59.8±[55.6;64.0] 2020=34.1±[31.0;37.2]")]
    [InlineData("the interval in brackets, with groups", "Year,Group,Rate,CI\n2019,All,59.8,\"(55.6, 64.0)\"\n2019,North,50,\"(45, 55)\"\n2020,All,34.1,\"(31.0, 37.2)\"\n2020,North,30,\n", UnitKind.PerThousand, ": 2019=59.8±[55.6;64.0] 2020=34.1±[31.0;37.2]|Group=North: 2019=50±[45;55] 2020=30")]
    [InlineData("a cohort beside its rate", "Group,2022,,2023,\n,Cohort,Grad Rate,Cohort,Grad Rate\nAll Students,980,86.1,1002,87.4\nWhite,12,75.0,<10,*\n", UnitKind.Percent, ": 2022=86.1 2023=87.4|Group=White: 2022=75.0 2023=!")]
    [InlineData("towns below regions with subtotals", "Year,Region,Town,Centers\n2023,North,Elm,30\n,,Oak,44\n,North subtotal,,74\n,South,Pine,51\n,,Fir,12\n,South subtotal,,63\n,County total,,137\n2024,North,Elm,31\n,,Oak,45\n,North subtotal,,76\n,South,Pine,52\n,,Fir,13\n,South subtotal,,65\n,County total,,141\n", UnitKind.Count, ": 2023=137 2024=141|Town=Elm: 2023=30 2024=31|Town=Oak: 2023=44 2024=45|Town=Pine: 2023=51 2024=52|Town=Fir: 2023=12 2024=13")]
    [InlineData("towns below regions, years across", "Region,Town,2023,2024\nNorth,Elm,30,31\n,Oak,44,45\nSouth,Pine,51,52\n,Fir,12,13\nTotal,,137,141\n", UnitKind.Count, ": 2023=137 2024=141|Town=Elm: 2023=30 2024=31|Town=Oak: 2023=44 2024=45|Town=Pine: 2023=51 2024=52|Town=Fir: 2023=12 2024=13")]
    [InlineData("the same groups below each town", "Town,Sex,2023,2024\nElm,Girls,30,31\n,Boys,44,45\nOak,Girls,51,52\n,Boys,12,13\nTotal,,137,141\n", UnitKind.Count, ": 2023=137 2024=141|Town=Elm Sex=Girls: 2023=30 2024=31|Town=Elm Sex=Boys: 2023=44 2024=45|Town=Oak Sex=Girls: 2023=51 2024=52|Town=Oak Sex=Boys: 2023=12 2024=13")]
    [InlineData("several years together beside single ones", "Group,2021,2022,2021-2022\nAll,50,52,51\nGirls,54,55,54.5\n", UnitKind.Percent, ": 2021=50 2022=52|Group=Girls: 2021=54 2022=55")]
    [InlineData("a year that is not over", "Group,2021,2022,2023 YTD\nAll,50,52,20\nGirls,54,55,25\n", UnitKind.Percent, ": 2021=50 2022=52|Group=Girls: 2021=54 2022=55")]
    [InlineData("cumulative figures and a target", "Month,Completed,Cumulative YTD,Target (cumulative)\n2025-01,12,12,25\n2025-02,9,21,50\n", UnitKind.Count, ": 2025-01=12 2025-02=9")]
    [InlineData("a state to compare with", "Report\nYear,Area,Rate\n2022,All,50\n2022,North,40\n2022,State,60\n2023,All,51\n2023,North,41\n2023,State,61\n", UnitKind.Percent, ": 2022=50 2023=51|Area=North: 2022=40 2023=41")]
    [InlineData("a fiscal year by both of its years", "Fiscal Year,Births\nFY 2019-20*,14.2\nFY 2020-21,13.1\n", UnitKind.PerThousand, ": 2019-20=14.2 2020-21=13.1")]
    [InlineData("numbers and percentages below each other", "Location,Data Type,2021,2022\nAll,Number,4050,3990\n,Percent,21.0,20.6\nAsh,Number,890,880\n,Percent,24.6,24.1\n", UnitKind.Percent, ": 2021=21.0 2022=20.6|Location=Ash: 2021=24.6 2022=24.1")]
    [InlineData("margins beside estimates in the headers", "Label,2021 Estimate,2021 Margin of Error,2022 Estimate,2022 Margin of Error\nTotal population,31.0%,±1.1,31.8%,±1.3\nMale,29.9%,±1.5,30.4%,±1.7\n", UnitKind.Percent, ": 2021=31.0±1.1 2022=31.8±1.3|Label=Male: 2021=29.9±1.5 2022=30.4±1.7")]
    [InlineData("months of school years", "Month,2023-24,2024-25\nSep,95.1,95.5\nOct,94.8,95.0\nJan,91.9,92.0\n", UnitKind.Percent, ": 2023-09=95.1 2023-10=94.8 2024-01=91.9 2024-09=95.5 2024-10=95.0 2025-01=92.0")]
    [InlineData("readmissions, discharges and their rate", "Year,Discharges,Readmissions,Rate\n2021,812,97,11.9\n2022,840,88,10.5\n2023,901,90,10.0\n", UnitKind.Percent, ": 2021=11.9n97/812 2022=10.5n88/840 2023=10.0n90/901")]
    [InlineData("offences by kind, with their total and the rate", "Year,Violent,Property,Total offenses,Population,Rate per 100k\n2021,120,830,950,81200,1170.0\n2022,131,790,921,81900,1124.5\n2023,118,742,860,82300,1045.0\n", UnitKind.PerHundredThousand, ": 2021=1170.0n950/81200 2022=1124.5n921/81900 2023=1045.0n860/82300")]
    [InlineData("offences by kind where offences are counted", "Year,Violent,Property,Total offenses,Population,Rate per 100k\n2021,120,830,950,81200,1170.0\n2022,131,790,921,81900,1124.5\n2023,118,742,860,82300,1045.0\n", UnitKind.Count, ": 2021=950 2022=921 2023=860|group=Violent: 2021=120 2022=131 2023=118|group=Property: 2021=830 2022=790 2023=742")]
    [InlineData("offences beside the people and the rate", "Year,Population,Offences,Offences per 1000\n2021,81200,327,4.03\n2022,81900,301,3.68\n2023,82300,290,3.52\n", UnitKind.Count, ": 2021=327 2022=301 2023=290")]
    [InlineData("a total that is the sum of the rest", "Year,Single,Family,Households sheltered\n2021,20,31,51\n2022,22,30,52\n2023,25,33,58\n", UnitKind.Count, ": 2021=51 2022=52 2023=58|group=Single: 2021=20 2022=22 2023=25|group=Family: 2021=31 2022=30 2023=33")]
    [InlineData("everyone by the word of what is counted", "Race of mother,2021,2022\nAll infants,8.1,8.0\nBlack,12.0,11.7\nWhite,6.9,6.8\n", UnitKind.Percent, ": 2021=8.1 2022=8.0|Race of mother=Black: 2021=12.0 2022=11.7|Race of mother=White: 2021=6.9 2022=6.8")]
    [InlineData("everyone by a code", "TIME_PERIOD,OBS_VALUE,LOCATION\n2019,71.2,ALLAREA\n2019,69.5,RURAL\n2019,74,URBAN\n2020,72.4,ALLAREA\n2020,70,RURAL\n2020,75,URBAN\n", UnitKind.Percent, ": 2019=71.2 2020=72.4|LOCATION=RURAL: 2019=69.5 2020=70|LOCATION=URBAN: 2019=74 2020=75")]
    [InlineData("French quarters below titles", "Emploi\nDonnées trimestrielles\n\nZone,T1 2023,T2 2023,T3 2023\nEnsemble,7.1,7.2,7.4\nNord,9,9.1,9.3\n", UnitKind.Percent, ": 2023-Q1=7.1 2023-Q2=7.2 2023-Q3=7.4|Zone=Nord: 2023-Q1=9 2023-Q2=9.1 2023-Q3=9.3")]
    [InlineData("quarters in words", "Trimestre,Visites\n1er trimestre 2023,10\n2e trimestre 2023,12\n3ème trimestre 2023,11\n", UnitKind.Count, ": 2023-Q1=10 2023-Q2=12 2023-Q3=11")]
    [InlineData("a column of hyphens", "District,Grade,2021,2022\nAll,-,50,52\nElm,-,54,55\n", UnitKind.Percent, ": 2021=50 2022=52|District=Elm: 2021=54 2022=55")]
    [InlineData("kinds of groups, each below a header of its own", "By age\nGroup,2021,2022\nAll,50,52\nUnder 18,54,55\n\nBy sex\nGroup,2021,2022\nGirls,51,53\nBoys,49,50\n", UnitKind.Percent, ": 2021=50 2022=52|Age=Under 18: 2021=54 2022=55|Sex=Girls: 2021=51 2022=53|Sex=Boys: 2021=49 2022=50")]
    [InlineData("letters of a statistics office beside the figures", "geo,sex,TIME_PERIOD,OBS_VALUE,OBS_FLAG\nElm,Total,2020,7.1,\nElm,Females,2020,9,\nElm,Total,2021,7.8,b\nElm,Females,2021,9.2,b\nElm,Total,2022,7.5,p\nElm,Females,2022,9.1,\n", UnitKind.Percent, ": 2020=7.1 2021=7.8! 2022=7.5!|sex=Females: 2020=9 2021=9.2! 2022=9.1")]
    [InlineData("school years in full, beside codes", "SCHOOL_YEAR,DISTRICT_CD,STUDENT_GROUP,GRAD_COHORT_CNT,GRAD_CNT,GRAD_RATE_4YR\n2019-2020,043802,All Students,826,710,85.96\n2019-2020,043802,Female,405,360,88.89\n2020-2021,043802,All Students,840,731,87.02\n2020-2021,043802,Female,410,366,89.27\n", UnitKind.Percent, ": 2019-20=85.96n710/826 2020-21=87.02n731/840|STUDENT_GROUP=Female: 2019-20=88.89n360/405 2020-21=89.27n366/410")]
    [InlineData("sums above their parts and the sum of all below", "Offense,2021,2022,2023\nViolent crime,30,33,36\n  Robbery,10,11,12\n  Assault,20,22,24\nProperty crime,70,77,84\n  Burglary,40,44,48\n  Theft,30,33,36\nTotal Part I offenses,100,110,120\n", UnitKind.Count, ": 2021=100 2022=110 2023=120|Offense=Robbery: 2021=10 2022=11 2023=12|Offense=Assault: 2021=20 2022=22 2023=24|Offense=Burglary: 2021=40 2022=44 2023=48|Offense=Theft: 2021=30 2022=33 2023=36")]
    [InlineData("a subtotal, the sum of all and a percentage across", "Year,Shelter,Transitional,Sheltered Total,Unsheltered,Total,% Unsheltered\n2021,462,121,583,235,818,28.7\n2022,510,167,677,n/a,n/a,n/a\n2023,493,163,656,241,897,26.9\n2024,480,150,630,200,830,24.1\n", UnitKind.Count, ": 2021=818 2023=897 2024=830|group=Shelter: 2021=462 2022=510 2023=493 2024=480|group=Transitional: 2021=121 2022=167 2023=163 2024=150|group=Unsheltered: 2021=235 2023=241 2024=200")]
    [InlineData("branches across with the same month a year before", "Month,Main,East,Total,Same Month Last Year\nJan 2023,10,20,30,28\nFeb 2023,11,21,32,30\nMar 2023,12,22,34,31\n", UnitKind.Count, ": 2023-01=30 2023-02=32 2023-03=34|group=Main: 2023-01=10 2023-02=11 2023-03=12|group=East: 2023-01=20 2023-02=21 2023-03=22")]
    [InlineData("heads of two rows and the number of answers below", ",Total,Sex,,Tenure,\nYear of survey,,Women,Men,Owner,Renter\n2021,50,52,48,55,45\n2023,51,53,49,56,46\n2025,53,55,51,57,48\nUnweighted base (2025),812,420,392,500,312\n", UnitKind.Percent, ": 2021=50 2023=51 2025=53|group=Women: 2021=52 2023=53 2025=55|group=Men: 2021=48 2023=49 2025=51|group=Owner: 2021=55 2023=56 2025=57|group=Renter: 2021=45 2023=46 2025=48")]
    [InlineData("quarters with their months", "Year,Quarter,Visits\n2023,Q1 (Jan–Mar),10\n,Q2 (Apr–Jun),12\n2024,Q1 (Jan–Mar),11\n", UnitKind.Count, ": 2023-Q1=10 2023-Q2=12 2024-Q1=11")]
    [InlineData("shorthand in brackets", "Year,Group,Rate\n2021,All,50\n2021,North,[x]\n2022,All,51\n2022,North,[c]\n2023,All,52\n2023,North,41\n", UnitKind.Percent, ": 2021=50 2022=51 2023=52|Group=North: 2022=! 2023=41")]
    [InlineData("columns separated by tabs, a total of all years at the end", "Notes\tYear\tSex\tRate\n\t2021\tFemale\t50\n\t2021\tMale\t40\nTotal\t2021\t\t45\n\t2022\tFemale\t51\n\t2022\tMale\t41\nTotal\t2022\t\t46\nTotal\t\t\t45.5\n", UnitKind.Percent, ": 2021=45 2022=46|Sex=Female: 2021=50 2022=51|Sex=Male: 2021=40 2022=41")]
    [InlineData("a mean of several years beside the months", "Month filed,Evictions filed,2017–2019 avg. filings,Ratio\n2023-01,300,402,0.7\n2023-02,310,390,0.8\n2023-03,305,400,0.8\n", UnitKind.Count, ": 2023-01=300 2023-02=310 2023-03=305")]
    [InlineData("particulars above the table that name years", "Series\nYears:,2022 to 2024\nArea:,Elm County\n\nYear,Period,labor force,employment,unemployment,unemployment rate\n2022,M01,1000,950,50,5.0\n2022,M02,1010,960,50,5.0\n2023,M01,1020,980,40,3.9\n2023,M02,1030,990,40,3.9(P)\n", UnitKind.Percent, ": 2022-01=5.0n50/1000 2022-02=5.0n50/1010 2023-01=3.9n40/1020 2023-02=3.9n40/1030!")]
    [InlineData("school years as one number", "time_period,time_identifier,phase,percent_eligible\n201617,Academic year,Total,14.0\n201617,Academic year,Primary,15.2\n201718,Academic year,Total,13.6\n201718,Academic year,Primary,14.9\n", UnitKind.Percent, ": 2016-17=14.0 2017-18=13.6|phase=Primary: 2016-17=15.2 2017-18=14.9")]
    [InlineData("months as one number", "Report\nMonth,Visits\n202311,10\n202312,12\n202401,11\n", UnitKind.Count, ": 2023-11=10 2023-12=12 2024-01=11")]
    [InlineData("a total by another name that is the sum of routes with gaps", "Ridership\nRoute,Route Name,2021,2022,2023,2024\n1,Main Street,424,239,255,287\n2,Hospital,358,202,220,253\n5X,Express,41,23,–,–\n,System Total,823,464,475,540\n", UnitKind.Count, ": 2021=823 2022=464 2023=475 2024=540|Route Name=Main Street: 2021=424 2022=239 2023=255 2024=287|Route Name=Hospital: 2021=358 2022=202 2023=220 2024=253|Route Name=Express: 2021=41 2022=23")]
    [InlineData("cohorts by the day on which they begin", "Cohorts\nStart date,Completed,Placed,Placement rate\n2022-01-10,91,56,61.5\n2022-05-09,76,48,63.2\n2022-09-12,92,56,60.9\n", UnitKind.Percent, ": 2022-01=61.5n56/91 2022-05=63.2n48/76 2022-09=60.9n56/92")]
    [InlineData("months as numbers with their year", "Mode,1/2023,2/2023,3/2023\nTotal,30,31,32\nBus,20,21,22\nRail,10,10,10\n", UnitKind.Count, ": 2023-01=30 2023-02=31 2023-03=32|Mode=Bus: 2023-01=20 2023-02=21 2023-03=22|Mode=Rail: 2023-01=10 2023-02=10 2023-03=10")]
    [InlineData("days as databases write them", "month,pct_closed\n2022-01-01T00:00:00.000,81.3\n2022-02-01T00:00:00.000,64.0\n", UnitKind.Percent, ": 2022-01=81.3 2022-02=64.0")]
    [InlineData("another measure of the last year", "County,2022,2023,2024,\"% of population, 2024\"\nTotal,30,31,32,12.4\nAdams,20,21,22,16.6\nBirch,10,10,10,8\n", UnitKind.Count, ": 2022=30 2023=31 2024=32|County=Adams: 2022=20 2023=21 2024=22|County=Birch: 2022=10 2023=10 2024=10")]
    [InlineData("tested, proficient and their percentage under years", "Grade,2022,,,2023,,\n,Tested,Proficient,% Proficient,Tested,Proficient,% Proficient\nAll grades,200,90,45.0,210,101,48.1\nGrade 3,100,40,40.0,104,45,43.3\n", UnitKind.Percent, ": 2022=45.0n90/200 2023=48.1n101/210|Grade=Grade 3: 2022=40.0n40/100 2023=43.3n45/104")]
    [InlineData("how many were surveyed, in a row, beside the state", "Grade,2018,2020,State 2020\n6th grade,3.1,2.8,2.7\n8th grade,9.0,8.6,7.6\nAll grades,14.8,13.9,11.7\nStudents surveyed (n),2996,2676,41210\n", UnitKind.Percent, ": 2018=14.8 2020=13.9|Grade=6th grade: 2018=3.1 2020=2.8|Grade=8th grade: 2018=9.0 2020=8.6")]
    [InlineData("how many answered, in a row", "Group,2023,2025\nAll,61%,64%\nGirls,60%,63%\nN,412,398\n", UnitKind.Percent, ": 2023=61 2025=64|Group=Girls: 2023=60 2025=63")]
    public void Table_is_read_unasked_as_a_careful_reader_would(string kind, string csv, UnitKind unit, string expected)
    {
        var (told, lines) = Read(csv, unit);
        Assert.False(told.Any(t => t.Contains(" error ", StringComparison.Ordinal)), kind + ": " + string.Join('\n', told));
        Assert.Contains(told, t => t.Contains("SI0458", StringComparison.Ordinal));
        Assert.Equal(expected, string.Join('|', lines));
    }

    [Theory]
    [InlineData("answers across, with how many answered", "Year,Agree,Neither,Disagree,Total,Respondents (N)\n2021,55,22,23,100,1204\n2023,58,21,21,100,1188\n", UnitKind.Percent, "Those from B to D add up to 100 in every row, as answers do.", "'data: {header: 1, across: groups, columns: {period: A}}' and 'headline_series: {group: Agree}'")]
    [InlineData("units below the names", "Year,Births,Teen births,Teen birth rate\n,number,number,\"per 1,000\"\n2020,5210,231,14.2\n2021,4980,214,13.1\n", UnitKind.PerThousand, "D 'Teen birth rate (per 1,000)'", "value: D, ignore: [B, C]}}' if D is the figure, or 'data: {header: 1, across: measures")]
    [InlineData("two measures under each year", "Group,2021,,2022,\n,Tested,Passed,Tested,Passed\nAll,50,41,52,42\nGirls,54,45,55,46\n", UnitKind.Percent, "Under each heading stand 'Tested', 'Passed', and it is not clear which of them is the figure.", "'data: {header: 1, columns: {ignore: [C, E]}}' if it is 'Tested', or 'data: {header: 1, columns: {ignore: [B, D]}}' if it is 'Passed'; or")]
    [InlineData("two measures under each group", ",All,,Girls,\nYear,Tested,Passed rate,Tested,Passed rate\n2021,50,41,54,45\n2022,52,42,55,46\n", UnitKind.Index, "Under each heading stand 'Tested', 'Passed rate'", "columns: {ignore: [C, E]}}' if it is 'Tested'")]
    [InlineData("the same rows below two subjects", "Group,2021,2022\nReading,,\nAll students,50,52\nGirls,54,55\nMath,,\nAll students,40,42\nGirls,44,45\n", UnitKind.Percent, "The same rows stand below 'Reading' and 'Math', so these are hardly kinds of groups.", "'data: {header: 1, across: periods, rows: {ignore: [\"2\", \"5-7\"]}}' to read those below 'Reading', or 'data: {header: 1, across: periods, rows: {ignore: [\"2-4\", \"5\"]}}' for 'Math'.")]
    [InlineData("measures below each other in a long table", "Report\nYear,Indicator,Rate\n2021,Reading,50\n2021,Math,40\n2022,Reading,52\n2022,Math,42\n", UnitKind.Percent, "are measures rather than groups: 'Reading', 'Math'.", "rows: {only: Reading}")]
    [InlineData("one name in every row", "Report\nYear,District,Rate\n2021,Elm,50\n2022,Elm,52\n", UnitKind.Percent, "B 'District' says 'Elm' in every row", "columns: {ignore: [B]}}' if it is everyone, or 'headline_series: {District: Elm}' if it is one group.")]
    [InlineData("numbers that read two ways", "Group,2021,2022\nNorth,\"1,204\",\"1,310\"\nSouth,\"1,103\",\"1,207\"\n", UnitKind.Index, "Its numbers read two ways: '1,204' can be 1204 as well as 1.204.", "rows: {total: North}, decimal: point}'")]
    [InlineData("numbers and a few words", "Year,Tested,Cases\n2020,210,5\n2021,220,see note\n2022,230,7\n2023,240,8\n2024,245,9\n", UnitKind.Count, "Several columns hold numbers.", "value: B, ignore: [C]")]
    [InlineData("a mean among groups", "Report\nYear,District,Rate\n2021,Elm,50\n2021,Oak,40\n2021,District average,46\n2022,Elm,52\n2022,Oak,42\n2022,District average,48\n", UnitKind.Percent, "'District average' may be a total or a mean of some groups.", "rows: {ignore: [District average]}}' and 'headline_series: {District: Elm}', the group that comes first, to leave it out, or 'data: {header: 2, rows: {total: District average}}' if it is everyone")]
    [InlineData("a scorecard with measures in rows", "Goal,Performance Measure,Lead,FY23 Actual,FY24 Actual,FY24 Target\n1. Skills,Adults enrolled,WIB,220,245,250\n,Average hourly wage,WIB,17,18,20\n", UnitKind.Count, "The rows below B 'Performance Measure' are measures rather than groups: 'Adults enrolled', 'Average hourly wage'.", "rows: {only: Adults enrolled}")]
    [InlineData("the same header above each block", "Reading\nGroup,2021,2022\nAll students,50,52\nGirls,54,55\n\nMath\nGroup,2021,2022\nAll students,40,42\nGirls,44,45\n", UnitKind.Percent, "The same rows stand below 'Reading' and 'Math', so these are hardly kinds of groups.", "'data: {across: periods, rows: {ignore: [\"1\", \"6-9\"]}}' to read those below 'Reading'")]
    [InlineData("three tables on top of each other", "Girls\nYear,Rate\n2021,50\n2022,52\n\nBoys\nYear,Rate\n2021,40\n2022,42\n\nAll\nYear,Rate\n2021,45\n2022,47\n", UnitKind.Percent, "Several tables stand on top of each other in this file: one has its header in line 2 ('Girls'), others below it in line 7 ('Boys') and line 12 ('All').", "'data: {header: 7}' for 'Boys'; or 'data: {header: 12}' for 'All'")]
    [InlineData("two rates beside each other", "Year,Enrolled,Absent,Absent %,Suspended %\n2021,812,97,11.9,3.1\n2022,840,88,10.5,3.4\n2023,901,90,10.0,2.9\n", UnitKind.Percent, "Several columns hold numbers.", "columns: {period: A, value: D, n: C, denominator: B, ignore: [E]}}' if D is the figure")]
    [InlineData("counts of three kinds beside the months", "Month filed,Evictions filed,2017–2019 avg. filings,Ratio,Judgments\n2023-01,300,402,0.7,210\n2023-02,310,390,0.8,200\n2023-03,305,400,0.8,190\n", UnitKind.Count, "Several columns hold numbers.", "columns: {period: A, value: B, ignore: [D, E]}}' if B is the figure")]
    [InlineData("percents as shares of 1", "LocationType,Location,TimeFrame,DataFormat,Data\nCounty,Elm,2014,Number,6426\nCounty,Elm,2014,Percent,0.241\nCounty,Elm,2015,Number,6216\nCounty,Elm,2015,Percent,0.232\nCounty,Elm,2016,Number,6195\nCounty,Elm,2016,Percent,0.233\n", UnitKind.Percent, "No percentage here is above 1, so that '0.241' may be a share of 1.", "shares: true}' if it means 24.1 percent, or 'data: {header: 1, shares: false}' if it is 0.241 percent")]
    [InlineData("levels beside the number tested", "Year,Number Assessed,Approaching,Demonstrating\n2021,812,40.5,35\n2022,840,41,36.1\n", UnitKind.Percent, "Several columns hold numbers.", "columns: {period: A, value: C, denominator: B, ignore: [D]}}' if C is the figure")]
    [InlineData("answers with their sum and how many answered", "Answer,2022,2023,2024\nVery well,19,23,28\nFairly well,66,64,61\nNot well,15,13,11\nTotal,100,100,100\nNumber of respondents,142,156,171\n", UnitKind.Percent, "No row says that it is everyone: 'Very well', 'Fairly well', 'Not well'.", "'data: {header: 1, across: periods}' and 'headline_series: {Answer: Very well}' with the answer that comes first, for they add up to 100.")]
    [InlineData("counties beside the state", "County,2022,2023,2024\nAdams,20,21,22\nBirch,10,10,10\nState total,30,31,32\n", UnitKind.Count, "No row says that it is everyone: 'Adams', 'Birch'.", "rows: {total: Adams}}' with the row that is")]
    [InlineData("a total by another name", "Category,2022,2023\nTotal persons,520,548\nSheltered,300,310\nVeterans (subset),40,38\n", UnitKind.Index, "'Total persons', may be everyone, or a total of some groups.", "rows: {total: Total persons}}' if it is everyone")]
    public void Table_that_is_not_clear_is_one_question(string kind, string csv, UnitKind unit, string sentence, string line)
    {
        var (told, lines) = Read(csv, unit);
        Assert.True(told.Length == 1 && told[0].Contains("error SI0456", StringComparison.Ordinal), kind + ": " + string.Join('\n', told));
        Assert.Contains(sentence, told[0], StringComparison.Ordinal);
        Assert.Contains(line, told[0], StringComparison.Ordinal);
        Assert.Empty(lines);
    }

    [Theory]
    [InlineData("Year,Rate\n2019-2020,50\n2020-2021,51\n2021-2022,52\n", "'2019-2020' is taken as two years together, as is every period here, each of which begins in the year in which another ends. If they are school years, write 'periods: school-year' in the front matter; if not, 'periods: pooled'.")]
    [InlineData("period,value\n2019-2020,50\n2020-2021,51\n2021-2022,52\n", "If they are school years, write 'periods: school-year'")]
    [InlineData("period,value\n2017-2018,50\n2019-2020,51\n2021-2022,52\n", "")]
    public void Two_years_that_follow_each_other_may_be_school_years_and_that_is_said(string csv, string said)
    {
        var told = string.Join('\n', Read(csv, UnitKind.Percent).Told);
        Assert.Equal(said.Length > 0, told.Contains("SI0313", StringComparison.Ordinal));
        Assert.Contains(said, told, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_column_that_is_left_out_is_nowhere()
    {
        const string csv = "Year,Issued,In use,Rate,Waiting list,Comments\n2019,900,850,94.4,2450,\n2020,910,870,95.6,2600,New rules\n2021,920,880,95.7,2980,\n2022,930,890,95.7,2700,Moved\n";
        var guide = new TableGuide { Header = 1, Columns = [Pair("period", "A"), Pair("value", "D")], Ignored = [Text("B"), Text("C"), Text("E")] };
        foreach (var header in (int?[])[1, null])
        {
            var bag = new DiagnosticBag();
            var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent), Guide = guide with { Header = header } }, bag);
            Assert.Empty(data.Notes);
            Assert.Equal(4, data.Headline!.Observations.Length);
        }

        // What staff remark is for themselves until the front matter says that readers may see it.
        var shown = guide with { Columns = [.. guide.Columns, Pair("note", "F")] };
        Assert.Equal(["New rules", "Moved"], IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent), Guide = shown }, new DiagnosticBag()).Notes.Select(n => n.Value));
        foreach (var name in (string[])["Notes", "Remarks"])
        {
            var bag = new DiagnosticBag();
            Assert.Empty(IndicatorData.Read("d.csv", csv.Replace("Comments", name, StringComparison.Ordinal), new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent), Guide = guide }, bag).Notes);
            Assert.Contains($"F '{name}'", Assert.Single(bag.ToSorted(), d => d.Code.Id == "SI0458").ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Column_that_is_the_figure_and_left_out_at_once_is_told()
    {
        var guide = new TableGuide { Header = 1, Columns = [Pair("period", "A"), Pair("value", "C")], Ignored = [Text("C")] };
        var bag = new DiagnosticBag();
        IndicatorData.Read("d.csv", "Year,People,Offences\n2021,81200,327\n2022,81900,301\n", new IndicatorDataOptions { Unit = new Unit(UnitKind.Count), Guide = guide }, bag);
        Assert.Contains("'C' is said to be the value, and is left out by 'ignore' as well. Take it out of 'ignore'.", string.Concat(bag.ToSorted()), StringComparison.Ordinal);
    }

    [Fact]
    public void Hundred_percent_of_all_answers_is_the_figure_of_nobody()
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", "Answer,2020,2022\nVery safe,20,22\nFairly safe,38,38\nNot safe,42,40\nTotal,100,100\n", new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent) }, bag);
        Assert.Null(data.Headline);
        Assert.Contains("No row says that it is everyone: 'Very safe', 'Fairly safe', 'Not safe'.", string.Concat(bag.ToSorted()), StringComparison.Ordinal);
    }

    private static KeyValuePair<Sourced<string>, Sourced<string>> Pair(string key, string value) => new(Text(key), Text(value));

    [Theory]
    [InlineData("months that lie in no year for sure", "Month,2023-24,2024-25\nApr,95.1,95.5\nMay,94.8,95.0\n", "A (without a name) holds months, and it is not clear in which year each lies. Write them with their years, such as 2024-05 or 2024-Q3.")]
    [InlineData("weeks", "Week ending,Visits\n2025-01-04,10\n2025-01-11,12\n2025-01-18,11\n", "A 'Week ending' holds days, such as 2025-01-04, and the shortest period is a month. Add the figures up by month, quarter or year.")]
    [InlineData("codes that alone tell rows apart", "ZIP Code,2023,2024\n44102,68,57\n44105,78,63\n44107,7,6\n44111,8,9\nTotal,16,15\n", "It is not clear what A 'ZIP Code' is for; name a column that is groups under 'breakdowns'. Without it rows say the same. If the rows are groups, write in the front matter 'breakdowns: {ZIP Code: {label: ZIP Code}}'.")]
    [InlineData("years, quarters and months of one series", "Title,CPIH\nNotes,\n2019,1\n2020,2\n2021,3\n2019 Q1,1\n2019 Q2,2\n2019 Q3,3\n2019 JAN,1\n2019 FEB,2\n2019 MAR,3\n", "A 'Notes' holds years and quarters and months, which are the same figures told more than once. Write in the front matter 'periods: year', or 'periods: quarter', or 'periods: month'.")]
    [InlineData("periods that cannot be read", "Reporting period,Visits\nSpring,10\nSummer,12\n", "A 'Reporting period' should say when, and 'Spring' is no period. Write a year 2024, a school year 2023-24, a quarter 2024-Q3 or a month 2024-05 in each row.")]
    [InlineData("times", "District,2020,2021\nNorth,0:07:39,0:07:51\nSouth,0:06:51,0:07:21\n", "'0:07:39' is a time, as other cells are, and figures are numbers. Write it as minutes, 7.65, or as hours, 0.1275.")]
    [InlineData("several numbers in a cell", "Group,2022-23,2023-24\nAll,57.5% (460/800),59.0% (472/800)\nGirls,50.5% (202/400),52.5% (210/400)\n", "'57.5% (460/800)' holds more than a number, as do other cells. Keep the figure alone in its cell, and give each other number a column of its own, such as 'n' or 'denominator'.")]
    public void Table_that_no_line_can_explain_is_one_message_that_says_what_to_change(string kind, string csv, string message)
    {
        var (told, lines) = Read(csv, UnitKind.Percent);
        Assert.True(told.Length == 1 && told[0].EndsWith("error SI0456: " + message, StringComparison.Ordinal), kind + ": " + string.Join('\n', told));
        Assert.Empty(lines);
    }

    [Theory]
    [InlineData("Survey\nYear,Percent,n\n2021,50.5,812\n2023,52,790\n")]
    [InlineData("Group,2021,,2023,\n,%,n,%,n\nAll,50.5,812,52,790\n")]
    public void Beside_percentages_n_is_how_many_were_asked(string csv)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent) }, bag);
        Assert.Equal([(null, 812m), (null, 790m)], data.Headline!.Observations.Select(o => (o.N, o.Denominator ?? 0)));
    }

    [Theory]
    [InlineData("Group,2021,2022\nTotal,50,60\nOther,54,55\nBy sex\nGirls,51,52\nBoys,44,45\n")]
    [InlineData("Group,2021,2022\nAll,-,n/a\nNorth,-,-\n")]
    public void Odd_tables_are_read_or_asked_about_and_never_an_exception(string csv)
    {
        foreach (var unit in (UnitKind[])[UnitKind.Percent, UnitKind.Count, UnitKind.Index]) Assert.NotEmpty(Read(csv, unit).Told);
    }

    [Theory]
    [InlineData(PeriodKind.Year, ": 2019=1 2020=2 2021=3")]
    [InlineData(PeriodKind.Quarter, ": 2019-Q1=1 2019-Q2=2 2019-Q3=3")]
    [InlineData(PeriodKind.Month, ": 2019-01=1 2019-02=2 2019-03=3")]
    public void Of_years_quarters_and_months_below_each_other_those_are_read_that_the_author_wants(PeriodKind kind, string expected)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", "Title,CPIH\nNotes,\n2019,1\n2020,2\n2021,3\n2019 Q1,1\n2019 Q2,2\n2019 Q3,3\n2019 JAN,1\n2019 FEB,2\n2019 MAR,3\n", new IndicatorDataOptions { Unit = new Unit(UnitKind.Index), Periods = kind }, bag);
        Assert.Equal([expected], data.Series.Select(Line));
        Assert.Contains("6 rows of other periods", string.Concat(bag.ToSorted()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, ": 2014=24.1 2015=23.2 2016=9.05")]
    [InlineData(false, ": 2014=0.241 2015=0.232 2016=0.0905")]
    public void Shares_of_1_are_percents_where_the_author_says_so(bool shares, string expected)
    {
        foreach (var csv in (string[])["period,value\n2014,0.241\n2015,0.232\n2016,0.0905\n", "Report\nYear,Rate\n2014,0.241\n2015,0.232\n2016,0.0905\n"])
        {
            var bag = new DiagnosticBag();
            var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(UnitKind.Percent), Shares = shares }, bag);
            Assert.Equal([expected], data.Series.Select(Line));
            Assert.DoesNotContain("SI0623", string.Concat(bag.ToSorted()), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Table_without_periods_is_one_message_that_names_its_columns()
    {
        Assert.Equal(["d.csv(3,1): error SI0302: No column holds periods, such as 2024, 2023-24 or 2024-05, and none stand beside each other. The columns of line 3 are A 'District', B 'Children'. Add a column 'Year' that says when."],
            Read("Children in care\n\nDistrict,Children\nElm,120\nOak,80\n", UnitKind.Count).Told);
    }

    [Fact]
    public void Sheets_of_periods_with_other_columns_are_one_message_that_says_what_to_do()
    {
        object?[][] Rows(string name) => [["Children in care"], [name, "Children"], ["Elm", 120], ["Oak", 80]];
        var bag = new DiagnosticBag();
        IndicatorData.ReadWorkbook("d.xlsx", Workbook.Of([("2023", Rows("District")), ("2024", Rows("Town"))]), null, new IndicatorDataOptions { Unit = new Unit(UnitKind.Count) }, bag);
        Assert.Equal(["d.xlsx(A2): error SI0475: Each period has a sheet of its own: '2023', '2024'. They are read together where all of them have the same columns over figures, and these do not. Put their rows below each other on one sheet, with a column 'Year' in which each row has the name of its sheet."], bag.ToSorted().Select(d => d.ToString()));
    }

    [Fact]
    public void Filtered_rows_are_told_before_anything_is_asked()
    {
        var bytes = Workbook.WithSheetXml(xml => xml.Replace("<row r='4'>", "<row r='4' hidden='1'>", StringComparison.Ordinal).Replace("</sheetData>", "</sheetData><autoFilter ref='A1:C4'><filterColumn colId='1'/></autoFilter>", StringComparison.Ordinal), ["Year", "Program", "Nights"], [2021, "Shelter", 10], [2022, "Shelter", 12], [2021, "Youth", 5]);
        var bag = new DiagnosticBag();
        IndicatorData.ReadWorkbook("d.xlsx", bytes, null, new IndicatorDataOptions { Unit = new Unit(UnitKind.Count) }, bag);
        Assert.Equal(["d.xlsx(A4): error SI0170: 1 of 3 rows are filtered out in the spreadsheet. Clear the filter and save, or delete the rows if nobody may see them."], bag.ToSorted().Select(d => d.ToString()));
    }

    [Fact]
    public void Ends_of_intervals_below_a_merged_heading_are_no_groups()
    {
        var bytes = Workbook.WithSheetXml(xml => xml.Replace("</sheetData>", "</sheetData><mergeCells><mergeCell ref='A2:A3'/><mergeCell ref='B2:B3'/><mergeCell ref='C2:D2'/></mergeCells>", StringComparison.Ordinal),
            ["Asthma"], ["Year", "Rate", "95% CI", ""], ["", "", "Lower", "Upper"], [2021, 46.3, 42.7, 49.9], [2022, "47.5²", 43.8, 51.2]);
        var bag = new DiagnosticBag();
        var data = IndicatorData.ReadWorkbook("d.xlsx", bytes, null, new IndicatorDataOptions { Unit = new Unit(UnitKind.PerThousand) }, bag);
        Assert.Equal(["d.xlsx: note SI0458: Read 'Data', header in rows 2 and 3, the figures from B 'Rate'. Left out: the mark '²' behind 1 cell."], bag.ToSorted().Select(d => d.ToString()));
        Assert.Equal([": 2021=46.3±[42.7;49.9] 2022=47.5±[43.8;51.2]"], data.Series.Select(Line));
    }

    [Theory]
    [InlineData("Homes for families", "rows: {only: Homes built}")]
    [InlineData("Pounds of food", "rows: {only: Pounds given}")]
    public void Measure_that_shares_words_with_the_title_is_the_first_guess(string title, string line)
    {
        Assert.Contains(line, Read("Measure,2021,2022\nVolunteers,50,52\nHomes built,4,5\nPounds given,7,8\n", UnitKind.Count, title).Told[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Year_that_stands_over_a_column_that_is_left_out_stands_over_the_next_one()
    {
        var guide = new TableGuide { Ignored = [Text("B"), Text("D")] };
        Assert.Equal([": 2021=41 2022=42", "Group=Girls: 2021=45 2022=46"], Read("Group,2021,,2022,\n,Tested,Passed,Tested,Passed\nAll,50,41,52,42\nGirls,54,45,55,46\n", UnitKind.Percent, guide: guide).Lines);
    }

    [Fact]
    public void Only_measure_that_is_named_is_read_of_a_long_table()
    {
        var guide = new TableGuide { Rows = new RowGuide { Only = Text("Math") } };
        var (told, lines) = Read("Report\nYear,Indicator,Rate\n2021,Reading,50\n2021,Math,40\n2022,Reading,52\n2022,Math,42\n", UnitKind.Percent, guide: guide);
        Assert.Equal([": 2021=40 2022=42"], lines);
        Assert.Equal(["d.csv: note SI0458: Read the table, header in line 2, the figures from C 'Rate'. Left out: B 'Indicator' ('Math' alone is read)."], told);
    }

    private static Sourced<string> Text(string text) => new(text, SourceSpan.None);

    private static (string[] Told, string[] Lines) Read(string csv, UnitKind unit, string title = "", TableGuide? guide = null)
    {
        var bag = new DiagnosticBag();
        var data = IndicatorData.Read("d.csv", csv, new IndicatorDataOptions { Unit = new Unit(unit), Title = title, Guide = guide ?? TableGuide.None }, bag);
        return ([.. bag.ToSorted().Select(d => d.ToString())], [.. data.Series.Select(Line)]);
    }

    private static string Line(Series series) =>
        $"{string.Join(' ', series.Group.Select(g => $"{g.Column}={g.Value}"))}: {string.Join(' ', series.Observations.Select(o => $"{o.Period}={o.Value}{(o.Moe is { } moe ? $"±{moe}" : o.Lower is { } lower ? $"±[{lower};{o.Upper}]" : "")}{(o.N is { } n && o.Denominator is { } of ? $"n{n}/{of}" : "")}{(o.Flags != 0 ? "!" : "")}"))}";
}
