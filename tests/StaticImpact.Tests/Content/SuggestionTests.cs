using StaticImpact.Diagnostics;

namespace StaticImpact.Tests.Content;

/// <summary>What an author most likely meant.</summary>
public sealed class SuggestionTests
{
    [Theory]
    [InlineData("raeding", "reading")]
    [InlineData("redaing-x", "reading")]
    [InlineData("READING", "reading")]
    [InlineData("third-grade", "third")]
    [InlineData("qqqqqqq", null)]
    public void The_nearest_name_is_found(string found, string? nearest) => Assert.Equal(nearest, Suggestion.Nearest(found, ["writing", "reading", "readings", "third"]));

    [Fact]
    public void Of_equally_near_names_the_first_is_taken_whatever_their_order()
    {
        Assert.Equal("baa", Suggestion.Nearest("aaa", ["caa", "baa", "daa"]));
        Assert.Equal("grade-one", Suggestion.Nearest("nothing-like-grade-here", ["grade-two", "grade-one"]));
    }

    [Fact]
    public void Working_out_only_what_is_near_the_diagonal_gives_the_same_distance()
    {
        var random = new Random(7);
        for (var i = 0; i < 3000; i++)
        {
            var a = Word(random);
            var b = random.Next(2) == 0 ? Word(random) : a.Insert(random.Next(a.Length + 1), "b");
            for (var limit = 1; limit < 12; limit++) Assert.Equal(Math.Min(limit, Whole(a, b)), Math.Min(limit, Suggestion.Distance(a, b, limit)));
        }
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(10)).Select(_ => (char)('a' + random.Next(3))));

    private static int Whole(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
    }
}
