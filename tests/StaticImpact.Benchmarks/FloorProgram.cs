using System.Text;

namespace StaticImpact.Benchmarks;

/// <summary>Writes files and does nothing else, on all cores, from one file that holds them all: no generator can be faster.</summary>
internal static class FloorProgram
{
    public static ToolCommand Command(string pack, string to) =>
        new(Path.GetTempPath(), ["dotnet", typeof(FloorProgram).Assembly.Location, "floor", pack, to], new Dictionary<string, string> { ["DOTNET_TieredPGO"] = "0" });

    public static void Pack(string folder, string pack)
    {
        using var writer = new BinaryWriter(File.Create(pack), Encoding.UTF8);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        writer.Write(files.Length);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            writer.Write(Path.GetRelativePath(folder, file));
            writer.Write(bytes.Length);
            writer.Write(bytes);
        }
    }

    public static int Write(string pack, string to)
    {
        var all = File.ReadAllBytes(pack);
        using var reader = new BinaryReader(new MemoryStream(all), Encoding.UTF8);
        var files = new (string Path, int Start, int Length)[reader.ReadInt32()];
        for (var i = 0; i < files.Length; i++)
        {
            var path = Path.Combine(to, reader.ReadString());
            var length = reader.ReadInt32();
            files[i] = (path, (int)reader.BaseStream.Position, length);
            reader.BaseStream.Position += length;
        }

        foreach (var folder in files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct()) Directory.CreateDirectory(folder);
        Parallel.ForEach(files, file => File.WriteAllBytes(file.Path, all.AsSpan(file.Start, file.Length)));
        return 0;
    }
}
