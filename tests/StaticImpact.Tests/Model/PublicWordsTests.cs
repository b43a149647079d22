using System.Reflection;
using System.Text.RegularExpressions;
using StaticImpact.Diagnostics;
using StaticImpact.Model;
using StaticImpact.Progress;

namespace StaticImpact.Tests.Model;

/// <summary>What is published by a word has one, and no other has the same.</summary>
public sealed class PublicWordsTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] Programs = [typeof(SiteBuild).Assembly, typeof(global::StaticImpact.Cli.Commands.TheCommand).Assembly];

    /// <summary>Words that stand in a method instead of a table: what reads them may not use Model, or writes several of them.</summary>
    private static readonly Dictionary<Type, Func<Enum, string>> Spelled = new()
    {
        [typeof(Severity)] = value => Diagnostic.SeverityWord((Severity)value),
    };

    /// <summary>What the program enumerates for itself: these have sentences at most, in strings files and messages.</summary>
    private static readonly HashSet<string> Unpublished = new(StringComparer.Ordinal)
    {
        // Reading, checking and publishing.
        "YamlScalarStyle", "KeyPlace", "Sound", "LinkAddress.Kind", "PageAddress.Kind", "ColumnRole", "HiddenReason", "FolderState", "Change",
        "ElementTraits", "LinkRole", "LinkState",
        // What templates see and how they run.
        "MemberKind", "HtmlPlace.State", "ValueKind", "Flow", "PathStart",
        // Protection and reckoning.
        "Showing", "LineKind", "RankCertainty", "RuleScope", "QuantityKind", "JudgedBy",
        // Files and drawings.
        "ServedFiles", "CsvRole", "PlotRole", "MarkerShape", "Fill", "TextAnchor", "SignKind",
        // Tables as offices keep them.
        "Across", "DecimalMark", "ColumnUse", "LabelKind",
        // What an import reports, as sentences.
        "ImportRemarkKind",
    };

    /// <summary>Every table there is, by the type and the property that hold it.</summary>
    public static TheoryData<string> Tables => [.. AllTables().Select(t => $"{t.DeclaringType!.FullName}.{t.Name}")];

    public static TheoryData<string> SpelledNames => [.. Spelled.Keys.Select(t => t.Name)];

    private static IEnumerable<PropertyInfo> AllTables() =>
        Programs.SelectMany(p => p.GetTypes()).SelectMany(t => t.GetProperties(Any)).Where(p => p.PropertyType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(WordTable<>));

    private static IEnumerable<Type> Enumerations() => Programs.SelectMany(p => p.GetTypes()).Where(t => t.IsEnum && t.Namespace is not null);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_member_has_a_word_of_its_own(string name)
    {
        var property = AllTables().Single(t => $"{t.DeclaringType!.FullName}.{t.Name}" == name);
        var table = property.GetValue(null)!;
        typeof(PublicWordsTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(property.PropertyType.GetGenericArguments()).Invoke(null, [table]);
    }

    [Theory]
    [MemberData(nameof(SpelledNames))]
    public void Every_member_that_a_method_spells_has_a_word_of_its_own(string name)
    {
        var (type, word) = Spelled.Single(s => s.Key.Name == name);
        var words = Members(type).Select(word).ToList();
        Assert.True(words.Count > 1);
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        Assert.All(words, w => Assert.Matches(new Regex("^[a-z]+([-_][a-z0-9]+)*$"), w));
    }

    [Fact]
    public void An_enumeration_has_one_table()
    {
        var types = AllTables().Select(t => t.PropertyType.GetGenericArguments()[0]).ToList();
        Assert.True(types.Count >= 10, "The search finds no tables.");
        Assert.Equal(types.Distinct(), types);
    }

    [Fact]
    public void Every_enumeration_has_public_words_or_is_known_to_need_none()
    {
        var spelled = AllTables().Select(t => t.PropertyType.GetGenericArguments()[0]).Concat(Spelled.Keys).ToHashSet();
        var without = Enumerations().Where(t => !spelled.Contains(t)).Select(NameOf).ToList();
        Assert.Empty(without.Except(Unpublished));

        static string NameOf(Type type) => type is { DeclaringType: { } outer, Name: "Kind" or "State" } ? $"{outer.Name}.{type.Name}" : type.Name;
    }

    [Fact]
    public void Every_status_as_readers_are_told_it_has_a_key_of_its_own()
    {
        var keys = Enum.GetValues<ProgressStatus>().SelectMany(s => new[] { ShownStatus.Of(s, true), ShownStatus.Of(s, false) }).Distinct().Select(s => s.Key).ToList();
        Assert.Equal(keys.Distinct(StringComparer.Ordinal), keys);
        Assert.Equal(ShownStatus.All.Select(s => s.Key).Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
    }

    private static void Check<T>(WordTable<T> table)
        where T : struct, Enum
    {
        var members = Members(typeof(T)).Cast<T>().ToList();
        var words = members.Select(value => table[value]).ToList();
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        Assert.All(members, value => Assert.Equal(value, table.Find(table[value])));
        Assert.Null(table.Find("no-such-word"));
        Assert.All(table.Choices, c => Assert.Matches(new Regex("^[a-z]+(-[a-z0-9]+)*$"), c.Word));
        Assert.Equal(table.Choices.Count, table.Choices.DistinctBy(c => c.Word).Count());
    }

    /// <summary>Of flags those that are one: the others are written as several.</summary>
    private static IEnumerable<Enum> Members(Type type) => Enum.GetValues(type).Cast<Enum>()
        .Where(value => type.GetCustomAttribute<FlagsAttribute>() is null || System.Numerics.BitOperations.IsPow2(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)));
}
