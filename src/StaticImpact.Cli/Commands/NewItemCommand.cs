using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using StaticImpact.Cli.Authoring;
using StaticImpact.Content;
using StaticImpact.Content.Kinds;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Yaml;

namespace StaticImpact.Cli.Commands;

/// <summary><c>staticimpact new story</c> and its like.</summary>
internal static class NewItemCommand
{
    /// <param name="kind">One that is started alone.</param>
    public static Command Make(ContentKind kind)
    {
        var schema = ContentSchema.Of(kind);
        var start = kind.New!;
        var common = new CommonOptions();
        var title = new Argument<string?>("title") { Description = "What the page is called; the file's name follows from it.", Arity = ArgumentArity.ZeroOrOne };
        var date = new Option<DateOnly?>("--date") { Description = "Its day, such as 2026-11-22; today by default.", CustomParser = CommonOptions.Day, HelpName = "date" };
        var command = new Command(kind.Name, $"Starts {(kind.Name[0] is 'a' or 'e' or 'i' or 'u' ? "an" : "a")} {kind.Name} as a draft.") { title, common.Project };
        command.Aliases.Add(kind.Plural);
        if (kind.IsDated || start.DateKey is not null) command.Add(date);
        var options = start.Asked.Select(field => (Field: field, Option: new Option<string[]>("--" + field.Option)
        {
            Description = field.Ask ?? schema.Keys.First(k => k.Name == field.Key).Doc,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = field.IsList,
        })).ToList();
        foreach (var (_, option) in options) command.Add(option);
        command.SetAction(parsed =>
        {
            if (common.Folders(parsed) is not { } folders) return ExitCodes.Usage;
            var given = options.Select(o => (o.Field, parsed.GetValue(o.Option) ?? []));
            return Run(folders, kind, parsed.GetValue(title), parsed.GetResult(date) is null ? null : parsed.GetValue(date), given, Screen.Questions());
        });
        return command;
    }

    /// <summary>Starts an item.</summary>
    /// <param name="options">What was given on the command line, by field in the kind's order; nothing for what is to be asked.</param>
    /// <param name="terminal">Where a person can be asked; null when there is nobody.</param>
    internal static int Run(ProjectFolders folders, ContentKind kind, string? title, DateOnly? date, IEnumerable<(AskedKey Field, string[] Given)> options, IAnsiConsole? terminal)
    {
        var content = ContentFolder.Open(folders.Content);
        var bag = new DiagnosticBag();
        if (ContentReader.Read(content, new ContentOptions(null, IncludeDrafts: true), bag) is not { } initiative)
        {
            ConsoleReport.To("text", folders.Project).Write(bag.ToSorted());
            return ExitCodes.Content;
        }

        if (string.IsNullOrWhiteSpace(title) && terminal is not null) title = terminal.Ask<string>("What is the title?");
        if (string.IsNullOrWhiteSpace(title)) return Refuse($"the title is missing: staticimpact new {kind.Name} \"A title\".");

        if (date is null && terminal is not null && kind.IsDated)
        {
            var question = new TextPrompt<string>("On which day?").DefaultValue(initiative.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            question.Validate(text => YamlDates.TryParse(text, out _) ? ValidationResult.Success() : ValidationResult.Error("Write it like 2026-11-22."));
            date = YamlDates.TryParse(terminal.Prompt(question), out var day) ? day : null;
        }

        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (field, given) in options)
        {
            var choices = field.Choices(ContentSchema.Of(kind), initiative);
            var isNeeded = field.IsNeeded || (field.IsNeededFor.Length > 0 && values.GetValueOrDefault(kind.New!.Asked[0].Key) is [var first] && field.IsNeededFor.Split(' ').Contains(first, StringComparer.Ordinal));
            var chosen = given.Length > 0 ? given : terminal is not null ? Ask(terminal, kind, field, choices, isNeeded) : field.Default is { } usual ? [usual] : [];
            if (choices is not null) chosen = [.. chosen.Select(c => choices.Contains(c, StringComparer.Ordinal) ? c : LikelyWords.Of(c, choices) ?? c)];
            if (Wrong(field, chosen, choices, isNeeded) is { } wrong) return Refuse(wrong);
            if (chosen.Length > 0) values[field.Key] = chosen;
        }

        return Write(kind, title.Trim(), date ?? initiative.Today, values, folders, content);
    }

    private static int Write(ContentKind kind, string title, DateOnly day, Dictionary<string, IReadOnlyList<string>> values, ProjectFolders folders, ContentFolder content)
    {
        var id = ContentName.Corrected(title);
        // What tells two titles apart may be in neither name: they are numbered.
        for (var i = 2; ContentName.IsShared(title) && Named(id) is not null; i++) id = $"{ContentName.Corrected(title)}-{i}";
        var known = Named(id);
        var path = kind.Plural + "/" + (kind.IsDated ? day.ToString("yyyy-MM-dd-", CultureInfo.InvariantCulture) : "") + id + ".md";
        var text = ItemDraft.Write(kind, title, day, values, Directory.Exists(Path.Combine(folders.Project, "schemas")));
        if (known is not null || !NewFile.Create(content.FullPath(path), text)) return Refuse($"there is already {content.NameOf(known?.Path ?? path)}. Choose another title, or edit that file.");
        Screen.Done($"{content.NameOf(path)} is new, as a draft.");
        if (kind.New!.DataHeader is not { } header) return ExitCodes.Fine;
        var data = Path.ChangeExtension(path, ".csv");
        if (NewFile.Create(content.FullPath(data), header + "\n")) Screen.Done($"{content.NameOf(data)} waits for its figures: a row for each period, such as {day.Year - 1},61.5. Or put a spreadsheet of that name beside it: {Path.GetFileNameWithoutExtension(data)}.xlsx.");
        return ExitCodes.Fine;

        ContentEntry? Named(string wanted) => content.Files.FirstOrDefault(f => f.Path.StartsWith(kind.Plural + "/", StringComparison.Ordinal) && ContentName.Of(f.Name, kind.IsDated) is var name && name.Stem == wanted && (!kind.IsDated || name.Date == day));
    }

    private static string[] Ask(IAnsiConsole terminal, ContentKind kind, AskedKey field, IReadOnlyList<string>? choices, bool isNeeded)
    {
        var question = field.Ask ?? ContentSchema.Of(kind).Keys.First(k => k.Name == field.Key).Doc;
        if (choices is { Count: > 0 } && field.IsList)
        {
            return [.. terminal.Prompt(new MultiSelectionPrompt<string>().Title(Spectre.Console.Markup.Escape(question)).NotRequired().AddChoices(choices))];
        }

        const string none = "(none of these)";
        if (choices is { Count: > 0 })
        {
            var chosen = terminal.Prompt(new SelectionPrompt<string>().Title(Spectre.Console.Markup.Escape(question)).AddChoices(isNeeded ? choices : [.. choices, none]));
            return chosen == none ? [] : [chosen];
        }

        if (choices is not null) return [];
        var prompt = new TextPrompt<string>(Spectre.Console.Markup.Escape(question)) { AllowEmpty = !isNeeded };
        prompt.Validate(text => text.Length > 0 && Wrong(field, [text], choices, isNeeded) is { } wrong ? ValidationResult.Error(Spectre.Console.Markup.Escape(wrong)) : ValidationResult.Success());
        var answer = terminal.Prompt(prompt);
        return answer.Length == 0 ? [] : [answer];
    }

    /// <summary>What is wrong with an answer, or null.</summary>
    private static string? Wrong(AskedKey field, string[] chosen, IReadOnlyList<string>? choices, bool isNeeded)
    {
        if (chosen.Length == 0 && isNeeded)
        {
            return choices is { Count: 0 }
                ? $"the project has no {field.Option} yet. Start one first: staticimpact new {field.Option} \"A title\"."
                : $"'--{field.Option}' is missing.{(choices is null ? "" : $" Write one of {string.Join(", ", choices)}.")}";
        }

        if (chosen.Length > 1 && !field.IsList) return $"'--{field.Option}' takes one value.";
        if (field.Option == "time" && chosen is [var time] && !TimeOnly.TryParseExact(time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)) return $"'{time}' is not a time. Write it like 17:30.";
        if (choices is null) return chosen.Any(string.IsNullOrWhiteSpace) ? $"'--{field.Option}' is empty." : null;
        foreach (var each in chosen)
        {
            // A unit of one's own, as its sentence says: {name: …, plural: …}.
            if (each.StartsWith('{') && each.EndsWith('}')) continue;
            if (!choices.Contains(each, StringComparer.Ordinal)) return $"'{each}' is not known for '--{field.Option}'.{Suggestion.DidYouMean(each, choices)} {(choices.Count == 0 ? "The project has none yet." : $"Write one of {string.Join(", ", choices)}.")}";
        }

        return null;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine("staticimpact: " + why);
        return ExitCodes.Usage;
    }
}
