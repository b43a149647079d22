using StaticImpact.Charts.Maps;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Tests.Charts.Maps;

public class ShapeFileTests
{
    private const string TwoSquares = """
        {"type":"FeatureCollection","features":[
          {"type":"Feature","id":1,"properties":{"name":"west"},"geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,1],[0,0]]]}},
          {"type":"Feature","id":2,"properties":{"name":"east"},"geometry":{"type":"MultiPolygon","coordinates":[[[[1,0],[2,0],[2,1],[1,1],[1,0]]],[[[3,0],[4,0],[4,1],[3,0]]]]}},
          {"type":"Feature","properties":{},"geometry":null}]}
        """;

    private const string Topology = """
        {"type":"Topology","transform":{"scale":[0.5,0.5],"translate":[10,20]},
         "arcs":[[[2,0],[0,2]],[[2,2],[-2,0],[0,-2],[2,0]],[[2,0],[2,0],[0,2],[-2,0]]],
         "objects":{"areas":{"type":"GeometryCollection","geometries":[
           {"type":"Polygon","arcs":[[0,1]],"properties":{"id":"west"}},
           {"type":"Polygon","arcs":[[2,-1]],"properties":{"id":"east"}}]}}}
        """;

    [Fact]
    public void Features_are_found_by_their_id_or_by_a_property()
    {
        Assert.Equal(["1", "2"], Read(TwoSquares, key: null).Select(s => s.Id));
        var shapes = Read(TwoSquares, key: "name");
        Assert.Equal(["west", "east"], shapes.Select(s => s.Id));
        Assert.Equal([1, 2], shapes.Select(s => s.Rings.Length));
        Assert.Equal(4, shapes[0].Rings[0].Length);
    }

    [Fact]
    public void Arcs_of_a_topology_are_stitched_in_both_directions()
    {
        var shapes = Read(Topology, key: "id");
        Assert.Equal(["west", "east"], shapes.Select(s => s.Id));
        Assert.Equal([new(11, 20), new(11, 21), new(10, 21), new(10, 20)], shapes[0].Rings[0].AsEnumerable());
        Assert.Equal([new(11, 20), new(12, 20), new(12, 21), new(11, 21)], shapes[1].Rings[0].AsEnumerable());
    }

    [Theory]
    [InlineData("{", null, null, "It is not JSON: line 1 cannot be read.")]
    [InlineData("[]", null, null, "It is neither a GeoJSON feature collection nor a TopoJSON topology.")]
    [InlineData("{\"type\":\"FeatureCollection\"}", null, null, "Its geometry is not as GeoJSON and TopoJSON prescribe.")]
    [InlineData("{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1e999,0],[1,1]]]}}", null, null, "Its geometry is not as GeoJSON and TopoJSON prescribe.")]
    [InlineData("{\"type\":\"Feature\",\"id\":\"a\",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,-1e300],[1,1]]]}}", null, null, "Its geometry is not as GeoJSON and TopoJSON prescribe.")]
    [InlineData(TwoSquares, "nmae", null, "None of its areas has the property 'nmae'.")]
    [InlineData(Topology, "id", "area", "It has no object 'area'. Did you mean 'areas'? Its objects: areas.")]
    [InlineData("{\"type\":\"Topology\",\"objects\":{},\"arcs\":[]}", "id", "area", "Its 'objects' are empty.")]
    [InlineData(Topology, null, null, "None of its areas has an id. Name the property that holds it with 'key'.")]
    public void A_file_that_cannot_be_drawn_says_why(string json, string? key, string? name, string expected)
    {
        Assert.Empty(ShapeFile.Read(Map(json, key, name), out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Areas_within_a_collection_are_areas_of_its_shape()
    {
        const string Square = """{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}""";
        const string Collection = """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0]},SQUARE,{"type":"GeometryCollection","geometries":[SQUARE]}]}""";
        var shape = Assert.Single(Read("""{"type":"Feature","id":"a","geometry":""" + Collection.Replace("SQUARE", Square, StringComparison.Ordinal) + "}", key: null));
        Assert.Equal(2, shape.Rings.Length);

        var nested = Topology.Replace("""{"type":"Polygon","arcs":[[0,1]],""", """{"type":"GeometryCollection","geometries":[{"type":"MultiPolygon","arcs":[[[0,1]]]}],""", StringComparison.Ordinal);
        Assert.Equal([1, 1], Read(nested, key: "id").Select(s => s.Rings.Length));
    }

    [Fact]
    public void Shapes_without_an_area_are_told_from_shapes_that_are_not_there()
    {
        var shapes = Read("""
            {"type":"FeatureCollection","features":[
              {"type":"Feature","id":"a","geometry":{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}},
              {"type":"Feature","id":"point","geometry":{"type":"Point","coordinates":[0,0]}},
              {"type":"Feature","id":"null","geometry":null},
              {"type":"Feature","id":"missing"},
              {"type":"Feature","id":"empty","geometry":{"type":"Polygon","coordinates":[]}}]}
            """, key: null);
        Assert.Equal(["a", "point", "null", "missing", "empty"], shapes.Select(s => s.Id));
        Assert.Equal([1, 0, 0, 0, 0], shapes.Select(s => s.Rings.Length));

        Assert.NotEmpty(ShapeFile.Read(Map("""{"type":"Feature","id":"a","geometry":null}""", null, null), out var problem));
        Assert.Equal("None of its shapes has an area: they are points or lines, or empty.", problem);
    }

    [Fact]
    public void The_states_counties_and_the_countys_tracts_are_all_there()
    {
        Assert.Equal(100, Read(File.ReadAllText(ChartCase.PathOf("nc-counties.topo.json")), "GEOID").Length);
        Assert.Equal(37, Read(File.ReadAllText(ChartCase.PathOf("alamance-tracts-2023.geojson")), "GEOID").Length);
    }

    private static System.Collections.Immutable.ImmutableArray<MapShape> Read(string json, string? key)
    {
        var shapes = ShapeFile.Read(Map(json, key, null), out var problem);
        Assert.Null(problem);
        return shapes;
    }

    private static MapShapes Map(string json, string? key, string? name) => new("m", "Areas", new Sourced<string>("m.json", default), name, key, json);
}
