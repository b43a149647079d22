using System.Globalization;
using StaticImpact.Charts.Maps;
using StaticImpact.Content;
using StaticImpact.Diagnostics;
using StaticImpact.Model;

namespace StaticImpact.Importing.OpenSdg;

/// <summary>The column of a table that names places.</summary>
/// <param name="Own">What it holds for the own place; null where that is blank only.</param>
/// <param name="IdOf">The place of a row; blank for the own place.</param>
internal readonly record struct OpenSdgPlaceColumn(int Column, string? Own, Func<SourceRow, string> IdOf);

/// <summary>The places that tables name by a code beside a name.</summary>
internal sealed class OpenSdgPlaces
{
    private readonly SortedDictionary<string, (string Name, string? Code)> places = new(StringComparer.Ordinal);

    public bool Any => places.Count > 0;

    public IEnumerable<(string Id, string Name, string? Code)> All => places.Select(p => (p.Key, p.Value.Name, p.Value.Code));

    /// <summary>The column whose names the codes stand for; null where none gives each code one name. The name that the source begins with, or the only one without a code,
    /// is the own place; others without a code are places without a shape.</summary>
    public OpenSdgPlaceColumn? Find(SourceTable table, int code, int[] groups, Func<int, string> nameOf, IReadOnlyDictionary<string, string> start, OpenSdgTexts texts, List<ImportRemark> remarks)
    {
        if (code < 0) return null;
        foreach (var column in groups)
        {
            var byCode = new Dictionary<string, string>(StringComparer.Ordinal);
            if (table.Rows.Any(r => r[code].Length > 0 && (r[column].Length == 0 || (byCode.TryGetValue(r[code], out var name) ? name != r[column] : !byCode.TryAdd(r[code], r[column])))) || byCode.Count == 0) continue;
            var withCode = byCode.ToLookup(p => p.Value, p => p.Key, StringComparer.Ordinal);
            if (withCode.Any(n => n.Skip(1).Any())) continue;
            var without = table.Rows.Where(r => r[code].Length == 0 && r[column].Length > 0).Select(r => r[column]).Distinct(StringComparer.Ordinal).Where(n => !withCode.Contains(n)).ToList();
            var first = start.GetValueOrDefault(nameOf(column));
            var own = without.Concat(withCode.Select(n => n.Key)).FirstOrDefault(n => texts.OfData(n) == first) ?? (without is [var only] ? only : null);
            // Without figures of the whole nothing would stand in front.
            if (own is null && (without.Count > 0 || table.Rows.All(r => r[column].Length > 0))) continue;
            // Where everyone in the own place stands twice, blank and by name, the two may differ.
            if (own is not null && Collides(table, column, code, own)) continue;
            var ids = withCode.Where(n => n.Key != own).Select(n => (Name: n.Key, Code: (string?)n.First())).Concat(without.Where(n => n != own).Select(n => (Name: n, Code: (string?)null)))
                .ToDictionary(p => p.Name, p => Add(texts.OfData(p.Name), p.Code), StringComparer.Ordinal);
            if (own is not null) remarks.Add(new(ImportRemarkKind.Guess, table.File, 0, own, $"'{texts.OfData(own)}' in the column '{nameOf(column)}' was taken for the whole place that the site is about, and the other {ids.Count} for places in it. If that is wrong, correct content/places.yml."));
            return new(column, own, row => row[column].Length == 0 || row[column] == own ? "" : ids[row[column]]);
        }

        return null;
    }

    /// <summary>The map on which places are drawn: the first layer of the source that has a shape for one of their codes.</summary>
    public ImportedPlaces Build(ImportSource source, IEnumerable<(string File, string Key, string Label)> layers)
    {
        foreach (var (file, key, label) in layers)
        {
            if (!source.Has(file) || Path.GetExtension(file).ToLowerInvariant() is not (".geojson" or ".json") || Shapes(source.Text(file), file, key) is not { Count: > 0 } shapes) continue;
            var found = All.Select(p => new ImportedPlace(p.Id, p.Name, p.Code is { } code && shapes.Contains(code) ? code : null)).ToList();
            if (found.Exists(p => p.Shape is not null)) return new(found, new ImportedMap(ContentName.Corrected(Path.GetFileNameWithoutExtension(file)), label, file, key));
        }

        return new([.. All.Select(p => new ImportedPlace(p.Id, p.Name, null))], null);
    }

    /// <summary>The ids of shapes that have an area; none where the file cannot be read.</summary>
    private static HashSet<string> Shapes(string json, string file, string key) =>
        [.. ShapeFile.Read(new MapShapes("map", "", new Sourced<string>(file, new SourceSpan(file)), null, key, json), out var problem).Where(s => !s.Rings.IsEmpty && problem is null).Select(s => s.Id)];

    private static bool Collides(SourceTable table, int column, int code, string own)
    {
        var rows = table.Rows.Where(r => r[code].Length == 0 && (r[column].Length == 0 || r[column] == own));
        var seen = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var key = string.Join('\n', Enumerable.Range(0, table.Header.Length - 1).Select(i => i == column ? "" : row[i]));
            if (seen.TryGetValue(key, out var isBlank) && isBlank != (row[column].Length == 0)) return true;
            seen[key] = row[column].Length == 0;
        }

        return false;
    }

    /// <summary>The place's id: its name, with its code or a number where another place is called alike.</summary>
    private string Add(string name, string? code)
    {
        var same = places.FirstOrDefault(p => p.Value.Name == name && (p.Value.Code == code || p.Value.Code is null || code is null)).Key;
        if (same is not null)
        {
            places[same] = (name, places[same].Code ?? code);
            return same;
        }

        var id = ContentName.Corrected(name);
        if (places.ContainsKey(id) && code is not null) id = ContentName.Corrected($"{name} {code}");
        for (var i = 2; places.ContainsKey(id); i++) id = ContentName.Corrected(string.Create(CultureInfo.InvariantCulture, $"{name} {code} {i}"));
        places[id] = (name, code);
        return id;
    }
}
