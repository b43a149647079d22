using StaticImpact.Diagnostics;
using YamlDotNet.Core;

namespace StaticImpact.Yaml;

/// <summary>Reads the text of a YAML file, or of front matter, to nodes with places.</summary>
public static class YamlDocument
{
    /// <summary>Longest text that is read, in characters. Nobody writes this much YAML by hand.</summary>
    public const int MaxLength = 1_000_000;

    /// <summary>The keys of the text. After a syntax error the keys that can still be told apart are read one by one,
    /// so that the rest of the file's mistakes show too; a key that cannot be read holds a <see cref="YamlUnreadable"/>.</summary>
    /// <param name="file">Path for messages.</param>
    /// <param name="text">With lines ended by <c>\n</c>.</param>
    /// <param name="firstLine">The line of the file on which <paramref name="text"/> starts, from 1.</param>
    /// <param name="bag">Where mistakes go.</param>
    /// <returns>Null when there is no saying which keys the text holds.</returns>
    public static YamlMap? Read(string file, string text, int firstLine, DiagnosticBag bag)
    {
        if (text.Length > MaxLength)
        {
            bag.Add(FilesCodes.TooLarge, new SourceSpan(file, firstLine),
                $"{text.Length / 1000} thousand characters of YAML are more than this reads ({MaxLength / 1000} thousand). Move the text below the second '---' or into files of its own.");
            return null;
        }

        var found = new DiagnosticBag();
        try
        {
            var map = YamlTree.Build(file, text, firstLine, found);
            if (found.HasErrors) bag.AddRange(found.ToSorted());
            return map;
        }
        catch (YamlException problem)
        {
            return YamlRescue.Read(file, text, firstLine, problem, bag);
        }
    }
}
