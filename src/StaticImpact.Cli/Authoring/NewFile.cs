using System.Text;

namespace StaticImpact.Cli.Authoring;

/// <summary>Writes an author's files.</summary>
internal static class NewFile
{
    /// <summary>Writes a file that is not there yet.</summary>
    /// <returns>False when there is one already; it stays as it is.</returns>
    public static bool Create(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(text));
            return true;
        }
        catch (IOException) when (File.Exists(file))
        {
            return false;
        }
    }

    /// <summary>Writes the whole text aside first, so that the file is never half written.</summary>
    public static void Replace(string file, string text)
    {
        var aside = Path.Combine(Path.GetDirectoryName(file)!, "." + Path.GetFileName(file) + ".new");
        File.WriteAllBytes(aside, Encoding.UTF8.GetBytes(text));
        File.Move(aside, file, overwrite: true);
    }
}
