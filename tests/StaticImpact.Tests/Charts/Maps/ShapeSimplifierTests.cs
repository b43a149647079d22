using System.Globalization;
using System.Text.RegularExpressions;
using StaticImpact.Charts.Maps;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts.Maps;

public partial class ShapeSimplifierTests
{
    [Theory]
    [InlineData(20_000)]
    [InlineData(9_000)]
    [InlineData(5_000)]
    public void Neighbours_stay_joined_however_much_is_left_out(int characters)
    {
        var paths = Counties(720).Paths(characters);
        Assert.Equal(100, paths.Length);
        Assert.True(paths.Sum(p => p.Data.Length) <= characters);
        var ends = new Dictionary<(double, double), int>();
        var edges = new Dictionary<((double, double), (double, double)), int>();
        foreach (var ring in paths.SelectMany(p => Rings(p.Data)))
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (a, b) = (ring[i], ring[(i + 1) % ring.Count]);
                var edge = a.CompareTo(b) < 0 ? (a, b) : (b, a);
                edges[edge] = edges.GetValueOrDefault(edge) + 1;
                ends[a] = ends.GetValueOrDefault(a) + 1;
            }
        }

        // Inside the state every edge belongs to two counties; only the coast and the outer border stand alone.
        Assert.All(edges.Values, count => Assert.InRange(count, 1, 2));
        Assert.True(edges.Values.Count(c => c == 2) > edges.Values.Count(c => c == 1));
        Assert.All(edges.Where(e => e.Value == 1), e => Assert.True(ends[e.Key.Item1] >= 1 && ends[e.Key.Item2] >= 1));
    }

    [Fact]
    public void No_area_vanishes() => Assert.All(Counties(60).Paths(1500), p => Assert.NotEmpty(p.Data));

    [Fact]
    public void An_area_too_small_to_be_seen_becomes_a_mark_on_top_of_the_others()
    {
        var paths = new ShapeSimplifier([Square("island", 50, 50, 0.001), Square("land", 0, 0, 100)]).Paths(1000);
        Assert.Equal([("land", false), ("island", true)], paths.Select(p => (p.Id, p.IsMark)));
        Assert.Equal("M46.5,50a3.5,3.5 0 1 0 7,0a3.5,3.5 0 1 0 -7,0z", paths[1].Data);
    }

    [Fact]
    public void Pieces_of_one_area_that_share_an_edge_are_joined()
    {
        var halves = new MapShape("island", [.. Square("west", 0, 0, 10).Rings, .. Square("east", 10, 0, 10).Rings]);
        var ring = Assert.Single(Rings(Assert.Single(new ShapeSimplifier([halves]).Paths(1000)).Data));
        Assert.Equal((0, 20, 0, 10), (ring.Min(p => p.X), ring.Max(p => p.X), ring.Min(p => p.Y), ring.Max(p => p.Y)));
        Assert.DoesNotContain((10, 5), ring);
    }

    [Fact]
    public void Islands_on_both_sides_of_the_180th_meridian_stand_beside_each_other()
    {
        MapShape[] fiji = [Square("viti-levu", 177, -18, 1), Square("lau", -179.5, -18, 0.5), new("taveuni", [.. Square("", 179.5, -17, 0.5).Rings, .. Square("", -180, -17, 0.5).Rings])];
        var (shapes, height) = MapProjection.Fit([.. fiji], 720, 420);
        var (west, east) = (shapes[0].Rings[0].Min(p => p.X), shapes[1].Rings[0].Max(p => p.X));
        Assert.Equal((0, 720), (Math.Round(west), Math.Round(east)));
        Assert.InRange(height, 250, 420);
        Assert.Single(Rings(new ShapeSimplifier(shapes).Paths(5000)[2].Data));
    }

    [Theory]
    [InlineData(-190, -170)]
    [InlineData(170, 190)]
    public void Longitudes_that_run_on_across_the_meridian_are_longitudes(double west, double east)
    {
        var (shapes, _) = MapProjection.Fit([Square("west", west, 60, 1), Square("east", east, 60, 1)], 720, 420);

        // In degrees taken as they are, both would be as wide as high.
        var ring = shapes[0].Rings[0];
        Assert.True(ring.Max(p => p.X) - ring.Min(p => p.X) < 0.7 * (ring.Max(p => p.Y) - ring.Min(p => p.Y)));
    }

    private static MapShape Square(string id, double x, double y, double size) =>
        new(id, [[new(x, y), new(x + size, y), new(x + size, y + size), new(x, y + size)]]);

    [Fact]
    public void The_map_keeps_its_shape()
    {
        var (shapes, height) = MapProjection.Fit(Shapes("nc-counties.topo.json"), 720, 420);
        Assert.Equal(720, shapes.SelectMany(s => s.Rings).SelectMany(r => r).Max(p => p.X), 3);
        Assert.InRange(height, 250, 300);
    }

    [Fact]
    public void Coordinates_that_are_no_degrees_are_taken_as_they_are()
    {
        var square = new MapShape("a", [[new(1000, 1000), new(3000, 1000), new(3000, 2000), new(1000, 2000)]]);
        var (shapes, height) = MapProjection.Fit([square], 200, 400);
        Assert.Equal(100, height, 6);
        Assert.Equal(new MapPoint(0, 100), shapes[0].Rings[0][0]);
    }

    private static ShapeSimplifier Counties(double width) => new(MapProjection.Fit(Shapes("nc-counties.topo.json"), width, 420).Shapes);

    private static System.Collections.Immutable.ImmutableArray<MapShape> Shapes(string file) =>
        ShapeFile.Read(new MapShapes("m", "Areas", new Sourced<string>(file, default), null, "GEOID", File.ReadAllText(ChartCase.PathOf(file))), out _);

    private static IEnumerable<List<(double X, double Y)>> Rings(string data)
    {
        foreach (var part in data.Split('z', StringSplitOptions.RemoveEmptyEntries))
        {
            var numbers = Number().Matches(part).Select(m => double.Parse(m.Value, CultureInfo.InvariantCulture)).ToList();
            var ring = new List<(double X, double Y)> { (numbers[0], numbers[1]) };
            for (var i = 2; i < numbers.Count; i += 2) ring.Add((Math.Round(ring[^1].X + numbers[i], 1), Math.Round(ring[^1].Y + numbers[i + 1], 1)));
            yield return ring;
        }
    }

    [GeneratedRegex(@"-?\d+(?:\.\d+)?", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
