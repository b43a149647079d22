using System.Globalization;
using System.Runtime.InteropServices;
using StaticImpact.Diagnostics;

namespace StaticImpact.Theming.Templates;

/// <summary><c>{{t "home.title"}}</c>: a string in the page's language.</summary>
internal sealed class StringStep(string key) : Step
{
    public override void Run(Frame frame, Rendering rendering) => rendering.Output.Text(rendering.Words[key]);
}

/// <summary><c>{{t "home.count" n=goals}}</c>: a string with its places filled.</summary>
internal sealed class FilledStringStep(string key, string[] names, BoundValue[] values) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        var filled = new List<(string, string)>(names.Length * 2);
        for (var i = 0; i < names.Length; i++)
        {
            var value = values[i].Read(frame, rendering);
            if (value is int number)
            {
                // Shown with separators; the plural form is chosen by the plain number beside it.
                filled.Add((names[i], rendering.Words.Number(number)));
                filled.Add(("#" + names[i], number.ToString(CultureInfo.InvariantCulture)));
            }
            else
            {
                filled.Add((names[i], value as string ?? ""));
            }
        }

        rendering.Output.Text(rendering.Words.Format(key, CollectionsMarshal.AsSpan(filled)));
    }
}

/// <summary><c>{{asset "css/site.css"}}</c>: the way from this page to a file with its hash in its name.</summary>
internal sealed class AssetStep(string address) : Step
{
    private readonly byte[] bytes = System.Text.Encoding.UTF8.GetBytes(address);

    public override void Run(Frame frame, Rendering rendering)
    {
        rendering.Output.Text(rendering.Root);
        rendering.Output.Bytes(bytes);
    }
}

/// <summary><c>{{icon goal.icon}}</c>: an icon whose name the page knows.</summary>
internal sealed class IconStep(BoundValue name, IReadOnlyDictionary<string, byte[]> icons, SourceSpan span) : Step
{
    public override void Run(Frame frame, Rendering rendering)
    {
        if (name.Read(frame, rendering) is not string { Length: > 0 } text) return;
        if (icons.TryGetValue(text, out var svg)) rendering.Output.Bytes(svg);
        else rendering.ReportIcon(span, text, icons.Keys);
    }
}
