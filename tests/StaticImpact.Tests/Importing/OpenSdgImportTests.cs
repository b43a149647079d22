using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Importing;

/// <summary>Imports a small repository of the shape of Open SDG, with the quirks of real ones.</summary>
public sealed class OpenSdgImportTests
{
    private static string Sample => Path.Combine(Repository.Tests, "Sources", "open-sdg");

    [Fact]
    public void What_is_imported_builds_without_an_error_and_without_a_hand_on_it()
    {
        using var test = Imported(out var result);
        Assert.Null(result.Refusal);
        Assert.Equal(7, result.Indicators);
        var built = test.Build();
        Assert.Equal("", SiteTest.Lines([.. built.Diagnostics.Where(d => d.Severity == Severity.Error)]));
        Assert.True(test.Has("indicators/1-1-1/index.html"));
    }

    [Fact]
    public void Every_row_of_the_source_is_imported_or_told_with_its_line_and_a_reason()
    {
        using var test = Imported(out var result);
        var rows = Directory.GetFiles(Path.Combine(Sample, "data")).SelectMany(file => File.ReadAllText(file).ReplaceLineEndings("\n").Split('\n').Select((text, i) => (Text: text.TrimStart('\uFEFF'), Line: i + 1))
            .Where(l => l.Text.Length > 0).Skip(1).Select(l => (File: "data/" + Path.GetFileName(file), l.Line))).ToList();
        Assert.Equal(rows.Count, result.RowsRead);
        Assert.Equal(["data/indicator_2-1-1.csv"], result.Dropped.Select(d => d.File).Distinct());
        Assert.Equal([7, 9, 12, 13, 15], result.Dropped.Select(d => d.Line).Order());
        Assert.All(result.Dropped, d => Assert.NotEqual("", d.Why));
        // The rest stands in the data files, a line for each figure.
        var written = result.Written.Where(w => w.EndsWith(".csv", StringComparison.Ordinal)).Sum(w => File.ReadLines(Path.Combine(test.Folder, w)).Count() - 1);
        Assert.Equal(rows.Count - result.RowsDropped, written);
        Assert.Equal([("data/indicator_2-1-1.csv", 5)], result.Changed.Select(c => (c.File, c.Line)));
    }

    [Fact]
    public void A_target_is_written_only_with_the_value_and_the_year_of_the_source()
    {
        using var test = Imported(out _);
        Assert.Contains("target: {value: 7.25, by: \"2030\"}", Content(test, "indicators/1-1-1.md"), StringComparison.Ordinal);
        Assert.Contains("baseline: \"2015\"", Content(test, "indicators/1-1-1.md"), StringComparison.Ordinal);
        // A line on a chart is no target.
        Assert.DoesNotContain("target:", Content(test, "indicators/1-3-1.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_sounds_like_everyone_is_proposed_and_not_taken_for_it()
    {
        using var test = Imported(out var result);
        var page = Content(test, "indicators/1-3-1.md");
        Assert.Contains("headline_series: {\"Sex\": \"Both sexes\", \"Education\": \"Total\"}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("total:", page, StringComparison.Ordinal);
        Assert.Contains(result.Guesses, g => g.Why.Contains("add 'total: \"Both sexes\"'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_total_that_a_person_confirms_as_the_report_says_is_read()
    {
        using var test = Imported(out _);
        test.Change("indicators/1-3-1.md", "\"Sex\": {kind: groups}", "\"Sex\": {kind: groups, total: \"Both sexes\"}").Change("indicators/1-3-1.md", "\"Sex\": \"Both sexes\", ", "");
        Assert.Equal("", SiteTest.Lines([.. test.Check().Diagnostics.Where(d => d.Severity == Severity.Error)]));
    }

    [Fact]
    public void Series_and_units_become_measures_each_judged_as_the_source_does()
    {
        using var test = Imported(out _);
        var page = Content(test, "indicators/1-2-1.md");
        Assert.Contains("column: [Series, Units]", page, StringComparison.Ordinal);
        Assert.Contains("value: [\"Older persons\", \"Number\"]", page, StringComparison.Ordinal);
        Assert.Equal(2, page.Split("progress: {method: cagr, limit: 100}").Length - 1);
    }

    [Fact]
    public void Places_with_a_code_are_drawn_on_the_map_of_the_source()
    {
        using var test = Imported(out _);
        Assert.Contains("north: {name: \"North\", kind: part, map: regions, shape: \"10\"}", Content(test, "places.yml"), StringComparison.Ordinal);
        Assert.Contains("2015,north,,18.1", Content(test, "indicators/1-1-1.csv"), StringComparison.Ordinal);
        Assert.Contains("2015,,Under 18,16.4", Content(test, "indicators/1-1-1.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Statuses_of_the_source_are_held_against_those_of_the_site()
    {
        using var test = Imported(out var result);
        Assert.Equal(3, result.StatusesCompared);
        var differs = Assert.Single(result.StatusesDiffer);
        Assert.Equal("1-2-1 / Older persons / Percentage (%)", differs.Text);
        Assert.StartsWith("The source says moderate_progress, the site says getting-worse. The source counts from 2015: 93.4 to 2021: 92.7, the site from 2015: 93.4 to 2021: 92.7.", differs.Why, StringComparison.Ordinal);
        Assert.Equal("1-3-1 / Women / Total", Assert.Single(result.StatusesWithout).Text);
    }

    [Fact]
    public void Scripts_and_elements_of_metadata_do_not_reach_a_page()
    {
        using var test = Imported(out _);
        test.Build();
        var page = test.Read("indicators/1-1-1/index.html");
        Assert.DoesNotContain("alert(1)", page, StringComparison.Ordinal);
        Assert.Contains("People in institutions are left out.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void New_figures_come_in_and_what_a_person_has_written_stays()
    {
        using var test = Imported(out _);
        var source = CopyOf(Sample);
        test.Change("indicators/1-1-1.md", "title: Percentage of persons in low income", "title: Poverty");
        File.AppendAllText(Path.Combine(source, "data", "indicator_1-1-1.csv"), "2024,,,,9.5\n");
        var again = Import(test, source);
        Assert.Equal(["content/indicators/1-1-1.md"], again.Kept);
        Assert.Equal(["content/indicators/1-1-1.csv"], again.Written);
        Assert.Contains("title: Poverty", Content(test, "indicators/1-1-1.md"), StringComparison.Ordinal);
        Assert.Contains("2024,,,9.5", Content(test, "indicators/1-1-1.csv"), StringComparison.Ordinal);
        Directory.Delete(source, recursive: true);
    }

    [Fact]
    public void An_indicator_that_a_person_has_deleted_does_not_come_back()
    {
        using var test = Imported(out _);
        test.Delete("indicators/1-3-1.md").Delete("indicators/1-3-1.csv");
        var again = Import(test, Sample);
        Assert.False(File.Exists(test.ContentPath("indicators/1-3-1.md")));
        Assert.Equal(5, again.Dropped.Count(d => d.Why.StartsWith("You have deleted content/indicators/1-3-1.md", StringComparison.Ordinal)));
        Assert.Empty(Import(test, Sample).Written);
    }

    [Fact]
    public void What_a_person_has_deleted_stays_away_when_the_next_import_is_killed_half_way()
    {
        using var test = Imported(out _);
        test.Delete("indicators/1-3-1.md").Delete("indicators/1-3-1.csv");
        Import(test, Sample);
        // A kill leaves the lock as it was while files took their places.
        var path = Path.Combine(test.Folder, "import.lock");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"from\": \"open-sdg\",", "\"from\": \"open-sdg\",\n  \"underWay\": true,", StringComparison.Ordinal));
        Assert.Contains("underWay", File.ReadAllText(path), StringComparison.Ordinal);
        Import(test, Sample);
        Assert.False(File.Exists(test.ContentPath("indicators/1-3-1.md")));
        Assert.DoesNotContain("underWay", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_goal_that_a_person_has_replaced_and_a_translation_that_he_has_deleted_stay_away()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\nlanguages: [en, fr]\n");
        Import(test, Sample);
        test.Add("goals/hunger.md", "---\ntitle: No hunger\n---\n").Delete("goals/goal-2.md").Delete("goals/goal-2.fr.md").Delete("indicators/1-2-1.fr.md");
        foreach (var page in (string[])["2-1-1", "2-2-1", "2-3-1", "2-4-1"]) test.Change($"indicators/{page}.md", "goal: goal-2", "goal: hunger");
        Import(test, Sample);
        Assert.False(File.Exists(test.ContentPath("goals/goal-2.md")));
        Assert.False(File.Exists(test.ContentPath("indicators/1-2-1.fr.md")));
        Assert.Equal("", SiteTest.Lines([.. test.Check().Diagnostics.Where(d => d.Severity == Severity.Error)]));
    }

    [Fact]
    public void Texts_in_other_languages_of_the_site_are_written_as_translations()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\nlanguages: [en, fr]\n");
        Import(test, Sample);
        Assert.Contains("\"Sex\": {label: \"Sexe\"", Content(test, "indicators/1-2-1.fr.md"), StringComparison.Ordinal);
        Assert.Equal("", SiteTest.Lines([.. test.Check().Diagnostics.Where(d => d.Severity == Severity.Error)]));
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    [InlineData("no")]
    public void What_the_source_does_not_publish_is_a_draft(string word)
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        Import(test, With("meta/2-1-1.md", "published: true", "published: " + word));
        Assert.Contains("draft: true\n", Content(test, "indicators/2-1-1.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2009-10", "2010-11", "2011-12", "fiscal-year")]
    [InlineData("2014/2015", "2015/2016", "2016/2017", "fiscal-year")]
    [InlineData("2009-2010", "2010-2011", "2011-2012", "pooled")]
    [InlineData("2011-10", "2011-11", "2011-12", null)]
    public void Periods_of_two_years_are_no_months(string first, string second, string third, string? kind)
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        var result = Import(test, WithTable($"Year,Value\n{first},1\n{second},2\n{third},3\n"));
        Assert.Equal(0, result.RowsDropped);
        var page = Content(test, "indicators/2-1-1.md");
        if (kind is null) Assert.DoesNotContain("periods:", page, StringComparison.Ordinal);
        else Assert.Contains("periods: " + kind, page, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_places_that_are_called_alike_stay_two()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        Import(test, WithTable("Year,Region,GeoCode,Value\n2020,,,5\n2020,A 1,7,1\n2020,A,9,2\n2020,North East,10,3\n2020,North-East,11,4\n"));
        Assert.Equal(["5", "1", "2", "3", "4"], Content(test, "indicators/2-1-1.csv").Split('\n')[1..^1].Select(l => l.Split(',')[2]));
        Assert.Equal(5, Content(test, "indicators/2-1-1.csv").Split('\n')[1..^1].Select(l => l.Split(',')[1]).Distinct().Count());
    }

    [Fact]
    public void A_column_without_a_header_keeps_its_groups_apart()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        Import(test, WithTable("Year,,Value\n2020,Women,5.5\n2021,Men,6.5\n"));
        Assert.StartsWith("period,Column 2,value\n2020,Women,5.5\n", Content(test, "indicators/2-1-1.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_without_a_column_of_figures_is_not_imported()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        var result = Import(test, WithTable("Year,Percent,GeoCode\n2020,5.5,1001\n"));
        Assert.Contains(result.Dropped, d => d.Why == "The table has no column 'Value'.");
        Assert.False(File.Exists(test.ContentPath("indicators/2-1-1.csv")));
    }

    [Fact]
    public void Figures_that_the_source_withdraws_do_not_stay()
    {
        using var test = Imported(out _);
        var again = Import(test, WithTable("Year,Value\n2020,\n"));
        Assert.False(File.Exists(test.ContentPath("indicators/2-1-1.csv")));
        Assert.Contains(again.Changed, c => c.File == "content/indicators/2-1-1.csv");
        Assert.Equal("", SiteTest.Lines([.. test.Check().Diagnostics.Where(d => d.Severity == Severity.Error)]));
    }

    [Fact]
    public void A_page_that_a_person_wrote_under_the_same_name_gets_no_figures()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n").Add("goals/mine.md", "---\ntitle: Mine\n---\n")
            .Add("indicators/1-1-1.md", "---\ntitle: Mine\ngoal: mine\nunit: percent\ndirection: none\nreporting: not-started\n---\n");
        var result = Import(test, Sample);
        Assert.False(File.Exists(test.ContentPath("indicators/1-1-1.csv")));
        Assert.Equal(12, result.Dropped.Count(d => d.Why.StartsWith("content/indicators/1-1-1.md is there already", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_edited_list_of_places_is_kept_and_the_places_stay()
    {
        using var test = Imported(out _);
        File.AppendAllText(test.ContentPath("places.yml"), "# mine\n");
        var again = Import(test, Sample);
        Assert.Equal(["content/places.yml"], again.Kept);
        Assert.Empty(again.Written);
    }

    [Fact]
    public void A_lock_that_cannot_be_read_stops_the_import()
    {
        using var test = Imported(out _);
        File.WriteAllText(Path.Combine(test.Folder, "import.lock"), "<<<<<<< HEAD\n");
        Assert.Contains("'import.lock' cannot be read", Import(test, Sample).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_that_differ_in_capitals_years_beyond_the_calendar_and_files_of_other_names_are_no_harm()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        var source = CopyOf(Sample);
        File.WriteAllText(Path.Combine(source, "data", "indicator_1-1-a.csv"), "Year,Value\n2020,1\n");
        File.WriteAllText(Path.Combine(source, "data", "indicator_1-1-A.csv"), "Year,Value\n2020,2\n");
        File.WriteAllText(Path.Combine(source, "data", "indicator_water.CSV"), "Year,Value\n2020,3\n");
        File.WriteAllText(Path.Combine(source, "data", "other.csv"), "Year,Value\n2020,4\n");
        File.WriteAllText(Path.Combine(source, "indicator-config", "1-1-a.yml"), "auto_progress_calculation: true\nprogress_calculation_options: [{base_year: 99999999999999, target_year: 1e30, target: 5}]\n");
        var result = Import(test, source);
        Assert.Null(result.Refusal);
        Assert.Equal(["1", "2", "3"], new[] { "1-1-a-2", "1-1-a", "water" }.Select(n => Content(test, $"indicators/{n}.csv").Split('\n')[1].Split(',')[1]).Order());
        Assert.Contains(result.WithoutPlace, w => w.File == "data/other.csv");
        Assert.Equal("", SiteTest.Lines([.. test.Check().Diagnostics.Where(d => d.Severity == Severity.Error)]));
    }

    [Fact]
    public void Six_hundred_rows_that_cannot_be_read_leave_the_others()
    {
        using var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        var rows = string.Concat(Enumerable.Range(0, 600).Select(i => $"{2000 + (i % 20)},G{i / 20},{i}\n{2000 + (i % 20)}x,G{i / 20},{i}\n"));
        var result = Import(test, WithTable("Year,Group,Value\n" + rows));
        Assert.Equal(601, Content(test, "indicators/2-1-1.csv").Split('\n').Length - 1);
        Assert.Equal(600, result.RowsDropped);
    }

    [Fact]
    public void The_same_source_again_writes_nothing()
    {
        using var test = Imported(out _);
        var before = SiteTest.FilesIn(test.Folder);
        Assert.Empty(Import(test, Sample).Written);
        Assert.Equal(before, SiteTest.FilesIn(test.Folder));
    }

    [Fact]
    public void Nothing_is_written_outside_content_but_the_lock()
    {
        using var test = Imported(out var result);
        Assert.All(result.Written, path => Assert.StartsWith("content/", path, StringComparison.Ordinal));
        Assert.Equal(["content", "import.lock"], Directory.GetFileSystemEntries(test.Folder).Select(Path.GetFileName).Where(n => n != ".staticimpact").Order(StringComparer.Ordinal));
        Assert.False(Directory.Exists(Path.Combine(test.Folder, ".staticimpact", "import")));
    }

    private static SiteTest Imported(out ImportResult result)
    {
        var test = SiteTest.Empty().Add("initiative.yml", "name: Inland\nplace: Inland\n");
        result = Import(test, Sample);
        return test;
    }

    private static string Content(SiteTest test, string path) => File.ReadAllText(test.ContentPath(path));

    private static ImportResult Import(SiteTest test, string source) => SiteImport.Run(test.Folders, source, TimeProvider.System);

    /// <summary>The sample with one text in place of another.</summary>
    private static string With(string path, string found, string replacement)
    {
        var copy = CopyOf(Sample);
        var file = Path.Combine(copy, path);
        Assert.Contains(found, File.ReadAllText(file), StringComparison.Ordinal);
        File.WriteAllText(file, File.ReadAllText(file).Replace(found, replacement, StringComparison.Ordinal));
        return copy;
    }

    /// <summary>The sample with another table.</summary>
    private static string WithTable(string csv)
    {
        var copy = CopyOf(Sample);
        File.WriteAllText(Path.Combine(copy, "data", "indicator_2-1-1.csv"), csv);
        return copy;
    }

    private static string CopyOf(string folder)
    {
        var copy = Directory.CreateTempSubdirectory("staticimpact-source-").FullName;
        foreach (var (path, bytes) in SiteTest.FilesIn(folder))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, path))!);
            File.WriteAllBytes(Path.Combine(copy, path), bytes);
        }

        return copy;
    }
}
