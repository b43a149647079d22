using StaticImpact.Model;

namespace StaticImpact.Tests.Model;

/// <summary>Time zones where only the names of Windows are known, by simulation: the names are looked up, the zones are the machine's own.</summary>
public sealed class TimeZonesTests
{
    [Theory]
    [InlineData("America/New_York", "Eastern Standard Time")]
    [InlineData("US/Eastern", "Eastern Standard Time")]
    [InlineData("America/Argentina/Buenos_Aires", "Argentina Standard Time")]
    [InlineData("Europe/Kyiv", "FLE Standard Time")]
    [InlineData("Asia/Kolkata", "India Standard Time")]
    [InlineData("Pacific/Honolulu", "Hawaiian Standard Time")]
    public void Zone_has_a_name_on_Windows(string name, string windows) => Assert.Equal(windows, TimeZones.NameOnWindows(name));

    [Fact]
    public void Every_zone_of_Windows_has_zones_that_this_machine_knows()
    {
        var names = TimeZones.Names.ToList();
        Assert.True(names.Count > 450, $"{names.Count} names");
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        var unknown = names.Where(name => !TimeZones.TryFind(name, out _)).ToList();
        Assert.True(unknown.Count * 20 < names.Count, string.Join(' ', unknown));
    }

    [Fact]
    public void Zones_of_this_machine_have_a_name_on_Windows()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There they have no other name.");
        string[] regions = ["Africa", "America", "Asia", "Australia", "Europe", "Indian", "Pacific"];
        var zones = TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id).Where(id => regions.Contains(id.Split('/')[0]) && id.Contains('/', StringComparison.Ordinal)).ToList();
        Assert.True(zones.Count > 300, $"{zones.Count} zones");
        var without = zones.Where(id => TimeZones.NameOnWindows(id) is null).ToList();
        Assert.True(without.Count * 20 < zones.Count, string.Join(' ', without));
    }

    [Theory]
    [InlineData("Eastern Standard Time")]
    [InlineData("Elm County")]
    [InlineData("")]
    [InlineData(null)]
    public void Name_that_other_computers_do_not_know_is_none(string? name) => Assert.False(TimeZones.TryFind(name, out _));
}
