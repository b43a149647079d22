namespace StaticImpact.Tests.Content;

public sealed class KeysTests : IDisposable
{
    private readonly TestContent content = TestContent.Small();

    public void Dispose() => content.Dispose();

    [Fact]
    public void All_mistakes_of_a_file_are_reported_at_once()
    {
        content.With("partners/library.md", """
            ---
            titel: Public library
            sector: educaton
            joined: 22/11/2026
            weight: 1,5
            website: www.library.example
            contact:
              email: hello
            goals:
            logo: [a, b]
            ---
            """).Expect(
            "content/partners/library.md(2,1): error SI0105: Unknown key 'titel'. Did you mean 'title'? Allowed here: title, summary, photo",
            "content/partners/library.md(2,1): error SI0106: 'title' is missing. Add 'title: …' with text.",
            "content/partners/library.md(3,9): error SI0115: 'educaton' is not known for 'sector'. Did you mean 'education'? Write one of education, health",
            "content/partners/library.md(4,9): error SI0113: '22/11/2026' is not written as a date here. Write 2026-11-22.",
            "content/partners/library.md(5,9): error SI0114: '1,5' is not a number. Write '1.5'.",
            "content/partners/library.md(6,10): error SI0116: 'www.library.example' is not an address that can be linked to. Write 'https://www.library.example'.",
            "content/partners/library.md(8,10): error SI0116: 'hello' is not an email address.",
            "content/partners/library.md(9,7): error SI0112: 'goals' has no value.",
            "content/partners/library.md(10,7): error SI0111: 'logo' takes a file in the content folder such as media/photo.jpg, but found a list.");
    }

    [Theory]
    [InlineData("2024-13-45", "'2024-13-45' is no day of the calendar: there is no month 13.")]
    [InlineData("2024-02-30", "'2024-02-30' is no day of the calendar: month 2 of 2024 has 29 days, not 30.")]
    [InlineData("2024-2-3", "'2024-2-3' is not written as a date here. Write 2024-02-03.")]
    [InlineData("11/22/2026", "'11/22/2026' is not written as a date here. Write 2026-11-22.")]
    [InlineData("03/04/2026", "'03/04/2026' can be two different days. Write 2026-03-04 (month first) or 2026-04-03 (day first).")]
    [InlineData("22.11.26", "'22.11.26' is not written as a date here. Write 2026-11-22.")]
    [InlineData("November 22, 2026", "'November 22, 2026' is not written as a date here. Write 2026-11-22.")]
    [InlineData("22 Nov 2026", "'22 Nov 2026' is not written as a date here. Write 2026-11-22.")]
    [InlineData("2026-11-22 17:30", "'2026-11-22 17:30' is more than a date. Write 2026-11-22.")]
    [InlineData("2026", "'2026' is not a date. Write year-month-day, such as 2026-11-22.")]
    [InlineData("soon", "'soon' is not a date. Write year-month-day, such as 2026-11-22.")]
    [InlineData("99999999999999999999-1-1", "'99999999999999999999-1-1' is not a date.")]
    public void A_date_written_otherwise_is_shown_as_it_should_be(string written, string message)
    {
        content.With("goals/reading.md", $"---\ntitle: Reading\ndate: {written}\n---\n").Expect($"content/goals/reading.md(3,7): error SI0113: {message}");
    }

    [Theory]
    [InlineData("1,234", "Write '1234'.")]
    [InlineData("12%", "Write '12'.")]
    [InlineData("\"12\"", "Write the number without them.")]
    [InlineData("1.5", "'1.5' is not a whole number within limits.")]
    [InlineData("ten", "Write digits with a decimal point, such as 12.5.")]
    [InlineData("99999999999", "'99999999999' is not a whole number within limits.")]
    public void A_number_written_otherwise_is_shown_as_it_should_be(string written, string message)
    {
        content.With("goals/reading.md", $"---\ntitle: Reading\norder: {written}\n---\n").Read();
        Assert.EndsWith(message, Assert.Single(content.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("draft: yes", "SI0115: 'yes' is neither true nor false. Write true, without quotes.")]
    [InlineData("photo: media/x.jpg", "SI0111: 'photo' takes {file, alt, credit, consent}, but found 'media/x.jpg'.")]
    [InlineData("photo: {alt: A picture, file: ../secret.jpg}", "SI0135: '../secret.jpg' must be a path inside the content folder")]
    [InlineData("photo: {alt: A picture, file: 'media\\x.jpg'}", "SI0135: Paths have forward slashes. Write 'media/x.jpg'.")]
    [InlineData("photo: {alt: Children}", "SI0106: 'file' is missing under 'photo'.")]
    [InlineData("colour: green", "SI0135: 'green' is not a colour.")]
    [InlineData("hero: maps", "SI0115: 'maps' is not known for 'hero'. Did you mean 'map'?")]
    [InlineData("aliases: old/path", "SI0135: An old address starts with a slash. Write '/old/path'.")]
    [InlineData("residents_can: [{text: Read, url: 'javascript:alert(1)'}]", "SI0116: 'javascript:alert(1)' is not an address that can be linked to.")]
    [InlineData("residents_can: [{text: Read, url: ' JavaScript:alert(1)'}]", "SI0116: 'JavaScript:alert(1)' is not an address")]
    [InlineData("residents_can: [{text: Read, url: me@example.org}]", "Write 'mailto:me@example.org'")]
    [InlineData("why: \"a\\x07b\"", "SI0129: The text holds the control character U+0007")]
    [InlineData("notes: x", "SI0105: Unknown key 'notes'.")]
    public void A_wrong_value_is_reported_with_the_fix(string line, string message)
    {
        content.With("goals/reading.md", $"---\ntitle: Reading\n{line}\n---\n").Read();
        var found = Assert.Single(content.Lines);
        Assert.StartsWith("content/goals/reading.md(3,", found, StringComparison.Ordinal);
        Assert.Contains(message, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("monthly", "Write month.")]
    [InlineData("6weeks", "such as '6 weeks'.")]
    [InlineData("every 6 weeks", "such as '6 weeks'.")]
    public void A_length_of_time_written_otherwise_is_reported(string written, string message)
    {
        content.With("teams/early.md", $"---\ntitle: Early\nmeets: {written}\n---\n").Read();
        Assert.EndsWith(message, Assert.Single(content.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_id_stands_for_a_list_of_one()
    {
        var team = content.With("teams/early.md", "---\ntitle: Early\ngoals: reading\npartners: [library, library]\n---\n").Expect()!.Teams[0];
        Assert.Equal("reading", Assert.Single(team.Goals).Value);
        Assert.Equal("library", Assert.Single(team.Partners).Value);
    }

    [Fact]
    public void What_was_heard_says_what_changed()
    {
        content.With("updates/2026-11-01-listening.md", "---\ntitle: We listened\nkind: heard\n---\n")
            .Expect("content/updates/2026-11-01-listening.md(3,7): error SI0106: 'changed' is missing.");
    }

    [Fact]
    public void Keys_that_contradict_each_other_are_reported()
    {
        content
            .With("activities/tutoring.md", "---\ntitle: Tutoring\nstart: 2026-05-01\nend: 2026-04-01\n---\n")
            .With("events/2026-12-03-supper.md", "---\ntitle: Supper\nstart: 2026-12-04 17:30\nend: 2026-12-04 17:00\n---\n")
            .With("updates/2026-11-01-news.md", "---\ntitle: News\ndate: 2026-10-01\n---\n")
            .Expect(
                "content/activities/tutoring.md(4,6): error SI0134: The end, 2026-04-01, lies before the start, 2026-05-01.",
                "content/events/2026-12-03-supper.md(3,8): error SI0134: 'start' says 2026-12-04, but the file's name says 2026-12-03.",
                "content/events/2026-12-03-supper.md(4,6): error SI0134: The event ends before it starts.",
                "content/updates/2026-11-01-news.md(3,7): error SI0134: 'date' says 2026-10-01, but the file's name says 2026-11-01.");
    }

    [Fact]
    public void Missing_settings_are_named_and_the_rest_is_still_read()
    {
        content.With("initiative.yml", "nmae: Reading\nlanguages: [EN]\ntime_zone: America/NewYork\nnavigation: [home]\n").Expect(
            "content/initiative.yml(1,1): error SI0105: Unknown key 'nmae'. Did you mean 'name'?",
            "content/initiative.yml(1,1): error SI0106: 'name' is missing.",
            "content/initiative.yml(1,1): error SI0106: 'place' is missing.",
            "content/initiative.yml(2,13): error SI0135: 'EN' is not written as a language here. Write 'en'.",
            "content/initiative.yml(3,12): error SI0135: 'America/NewYork' is not a time zone. Did you mean 'America/New_York'?");
    }

    [Fact]
    public void Without_initiative_yml_there_is_no_initiative_but_other_mistakes_show()
    {
        Assert.Null(content.Without("initiative.yml").With("goals/reading.md", "---\ntitel: x\n---\n").Expect(
            "content/goals/reading.md(2,1): error SI0105",
            "content/goals/reading.md(2,1): error SI0106",
            "content/initiative.yml: error SI0127: There is no initiative.yml."));
    }
}
