using StaticImpact.Diagnostics;
using StaticImpact.Theming;

namespace StaticImpact.Cli.Authoring;

/// <summary>Parts of other themes in the project's own: copied, compared with what they were copied from, and noted as up to date.
/// Each returns what cannot be done, or null.</summary>
internal static class ThemeCopies
{
    /// <summary>Where the texts are kept as they were copied; a theme reads no folder that begins with a dot.</summary>
    private const string Kept = ".copied";

    private const string NewTheme = "ours";

    /// <summary>Prints a part.</summary>
    public static string? Show(ProjectFolders folders, SiteTheme theme, string name)
    {
        if (Find(theme.Parts, name, out var refusal) is not { } part) return refusal;
        if (part.Text.Length == 0) return $"'{part.Path}' is not a text: {part.File}.";
        Console.Out.Write(part.Text);
        return null;
    }

    /// <summary>Copies a part, makes a theme of the project's own where it has none, and lets <c>initiative.yml</c> name it.</summary>
    public static string? Copy(ProjectFolders folders, SiteTheme theme, string name)
    {
        if (Find(theme.Parts, name, out var refusal) is not { } part) return refusal;
        if (part.Path.StartsWith("strings/", StringComparison.Ordinal)) return $"words are replaced one by one: write only those that you change, with their keys, into themes/{OwnTheme(folders, theme) ?? NewTheme}/{part.Path}. 'staticimpact theme words' lists them.";
        var own = OwnTheme(folders, theme);
        if (own is not null && part.Theme == own)
        {
            return part.IsBehind && CopyMark.Without(part.Text) == Base(folders, own, part) ? Renew(folders, own, part)
                : $"'{part.Name}' is in your theme already: themes/{own}/{part.Path}.{(part.IsBehind ? $" 'staticimpact theme diff {part.Name}' shows what has changed since it was copied." : "")}";
        }

        var version = VendoredTool.Version;
        var text = CopyMark.Without(part.Text);
        var mark = new CopyMark(part.Theme, version, CopyMark.HashOf(text));
        if (mark.On(part.Path, text) is not { } marked) return $"'{part.Path}' is not a text of a page, a style sheet, a script or a drawing. Copy the file itself from {part.File}.";
        if (own is null)
        {
            if (Directory.Exists(Path.Combine(folders.Themes, NewTheme))) return $"there is a theme in themes/{NewTheme} that the project does not use. Write 'theme: {NewTheme}' in content/initiative.yml, then copy.";
            own = NewTheme;
            NewFile.Create(Path.Combine(folders.Themes, own, "theme.yml"), $"# A theme of our own: what it does not have comes from {theme.Parts.Themes[0].Name}.\nname: Ours\nextends: {theme.Parts.Themes[0].Name}\n\nbundles:\n  css/site.css: [ours.css]\n");
            NewFile.Create(Path.Combine(folders.Themes, own, "assets", "css", "ours.css"), "/* Our own rules. They come after those of the theme below, and win in the same layer. */\n@layer pages {\n}\n");
            Screen.Done($"themes/{own}/theme.yml is new: your own theme, over {theme.Parts.Themes[0].Name}.");
            if (!ThemeKey.Set(Path.Combine(folders.Content, "initiative.yml"), theme.Named, own)) Screen.Done($"Write 'theme: {own}' in content/initiative.yml.");
            else Screen.Done($"content/initiative.yml names the theme '{own}' now.");
        }

        var file = Path.Combine(folders.Themes, own, part.Path);
        if (!NewFile.Create(file, marked)) return $"there is a file themes/{own}/{part.Path} already.";
        Keep(folders, own, part.Path, text);
        Screen.Done($"themes/{own}/{part.Path} is a copy of '{part.Name}' of {part.Theme} {version}. Edit it; 'staticimpact serve' shows each change.");
        return null;
    }

    /// <summary>Prints what the other theme has changed since, then what the copy has.</summary>
    public static string? Diff(ProjectFolders folders, SiteTheme theme, string name)
    {
        if (FindCopy(folders, theme, name, out var own, out var refusal) is not { } part) return refusal;
        var mark = part.Copied!;
        var kept = Base(folders, own, part);
        var mine = CopyMark.Without(part.Text);
        var theirs = part.Below is null ? "" : CopyMark.Without(part.Below.Text);
        if (kept is null)
        {
            Console.Out.WriteLine($"The text as it was copied is not in themes/{own}/{Kept}, so this shows how yours (+) differs from that of {mark.Theme} as it is now (-).");
            Console.Out.Write(LineChanges.Between(theirs, mine));
            return null;
        }

        Console.Out.WriteLine(part.Below is null ? $"{mark.Theme} has no '{part.Name}' any more."
            : theirs == kept ? $"{mark.Theme} has not changed '{part.Name}' since it was copied."
            : $"{mark.Theme} has changed '{part.Name}' since it was copied ({mark.Version}, now {VendoredTool.Version}):");
        if (part.Below is not null) Console.Out.Write(LineChanges.Between(kept, theirs));
        Console.Out.WriteLine(mine == kept ? "You have not changed it." : "You have changed it:");
        Console.Out.Write(LineChanges.Between(kept, mine));
        return null;
    }

    /// <summary>Notes that the copy is up to date.</summary>
    public static string? Seen(ProjectFolders folders, SiteTheme theme, string name)
    {
        if (FindCopy(folders, theme, name, out var own, out var refusal) is not { } part) return refusal;
        if (part.Below is null) return $"{part.Copied!.Theme} has no '{part.Name}' any more. Delete the first line of themes/{own}/{part.Path}, and it is your own.";
        Follow(folders, own, part, part.Below, CopyMark.Without(part.Text));
        Screen.Done($"themes/{own}/{part.Path} is noted as up to date with {part.Below.Theme} {VendoredTool.Version}; its text has not been changed.");
        return null;
    }

    /// <summary>A copy that nobody has edited becomes one of what is there now.</summary>
    private static string? Renew(ProjectFolders folders, string own, ThemePart part)
    {
        if (part.Below is null) return $"{part.Copied!.Theme} has no '{part.Name}' any more.";
        Follow(folders, own, part, part.Below, CopyMark.Without(part.Below.Text));
        Screen.Done($"themes/{own}/{part.Path} had not been edited and is a copy of '{part.Name}' as it is now in {part.Below.Theme} {VendoredTool.Version}.");
        return null;
    }

    /// <summary>Notes that a copy follows a part as it is now.</summary>
    /// <param name="text">What the copy is to hold.</param>
    private static void Follow(ProjectFolders folders, string own, ThemePart part, ThemePart followed, string text)
    {
        var now = CopyMark.Without(followed.Text);
        NewFile.Replace(part.File, new CopyMark(followed.Theme, VendoredTool.Version, CopyMark.HashOf(now)).On(part.Path, text)!);
        Keep(folders, own, part.Path, now);
    }

    private static ThemePart? FindCopy(ProjectFolders folders, SiteTheme theme, string name, out string own, out string? refusal)
    {
        own = OwnTheme(folders, theme) ?? "";
        if (Find(theme.Parts, name, out refusal) is not { } part) return null;
        if (part.Copied is not null && part.Theme == own) return part;
        refusal = $"'{part.Name}' is no copy: it comes from {part.Theme}, {part.File}.";
        return null;
    }

    private static ThemePart? Find(ThemePartList theme, string name, out string? refusal)
    {
        var found = theme.Named(name);
        refusal = found.Length switch
        {
            0 when theme.Tokens.Contains(name) => $"'{name}' is a token, a value rather than a part. To change it, write 'tokens: {{{name}: …}}' under 'theme' in content/initiative.yml.",
            0 => $"the theme has no part '{name}'.{Suggestion.DidYouMean(name, theme.Parts.Select(p => p.Name))} 'staticimpact theme' lists them.",
            1 => null,
            _ => $"'{name}' can be {string.Join(", ", found.Select(p => $"'{p.Name}'"))}. Write one of these.",
        };
        return found.Length == 1 ? found[0] : null;
    }

    /// <summary>The theme in use where it is one of the project's own.</summary>
    private static string? OwnTheme(ProjectFolders folders, SiteTheme theme) =>
        Path.GetDirectoryName(theme.Parts.Themes[0].Folder) == folders.Themes ? theme.Parts.Themes[0].Name : null;

    private static string? Base(ProjectFolders folders, string own, ThemePart part)
    {
        var file = Path.Combine(folders.Themes, own, Kept, part.Path);
        return File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") is var text && CopyMark.HashOf(text) == part.Copied!.Hash ? text : null;
    }

    private static void Keep(ProjectFolders folders, string own, string path, string text)
    {
        var file = Path.Combine(folders.Themes, own, Kept, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        NewFile.Replace(file, text);
    }
}
