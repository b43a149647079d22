using System.Reflection;
using System.Text.RegularExpressions;
using StaticImpact.Content;
using StaticImpact.Model;

namespace StaticImpact.Tests.Model;

/// <summary>What is published by a word has one, and no other has the same.</summary>
public sealed class PublicWordsTests
{
    public static TheoryData<string> Tables => [.. typeof(PublicWords).GetProperties().Select(p => p.Name), nameof(ContentSchema)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Every_member_has_a_word_of_its_own(string name)
    {
        var table = name == nameof(ContentSchema) ? ContentSchema.Words : typeof(PublicWords).GetProperty(name)!.GetValue(null)!;
        typeof(PublicWordsTests).GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(table.GetType().GetGenericArguments()).Invoke(null, [table]);
    }

    private static void Check<T>(WordTable<T> table)
        where T : struct, Enum
    {
        var words = Enum.GetValues<T>().Select(value => table[value]).ToList();
        Assert.Equal(words.Distinct(StringComparer.Ordinal), words);
        Assert.All(table.Choices, c => Assert.Matches(new Regex("^[a-z]+(-[a-z0-9]+)*$"), c.Word));
        Assert.Equal(table.Choices.Count, table.Choices.DistinctBy(c => c.Word).Count());
    }
}
