using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using StaticImpact.Pages.Search;

namespace StaticImpact.Tests.Pages.Search;

public sealed class SearchWordsTests
{
    /// <summary>Signs that words are made of, end at or go over, each as likely as its number of times here.</summary>
    private static readonly string[] Signs =
    [
        .. "aabcdeezAZ0019".Select(c => c.ToString()),
        .. "áÉñŁøßÆĳŽžſİıКйΣς".Select(c => c.ToString()), "e\u0301", "\u212a", "\u00b2", "\u0665", "學", "か", "한", "ﬁ", "א",
        "'", "'", "’", "’", " ", " ", "\n", ".", "-", "_", "@", "[", "`", "{", "/", ":", "\0", "\u007f", "\u00a0", "\u2014", "…", "\ufffd",
        "😀", "𝒜", "𠀀", "\ud83d", "\udc00",
    ];

    [Fact]
    public void Words_are_cut_alike_whatever_their_case_and_accents()
    {
        Assert.Equal(["ninos", "que", "leen"], SearchWords.Of("Niños que LEEN."));
        Assert.Equal(["childrens", "book"], SearchWords.Of("the-s children’s book a".Replace("the-s ", "", StringComparison.Ordinal)));
        Assert.Equal([new string('x', SearchWords.Longest)], SearchWords.Of(new string('x', 60)));
    }

    [Theory]
    [InlineData("Ģirts Šķēle", "girts skele")]
    [InlineData("Nguyễn Thị Ánh", "nguyen thi anh")]
    [InlineData("ΕΛΛΆΔΑ, Οδός ὈΔΌΣ", "ελλαδα οδοσ οδοσ")]
    [InlineData("ёлка Київ", "елка киів")]
    [InlineData("İstanbul ğ0 Łódź Ǿrsted", "istanbul g0 lodz orsted")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("हिन्दी", "हनद")]
    [InlineData("한국어 がくせい 學生", "한국어 がくせい 學生")]
    [InlineData("straße æon đak", "straße æon đak")]
    public void Letters_lose_their_marks_in_every_script(string text, string words) => Assert.Equal(words.Split(' '), SearchWords.Of(text));

    [Fact]
    public void Any_text_is_cut_as_the_rules_say()
    {
        var texts = Gen.Elements(Signs).ListOf().Select(string.Concat);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(200), Prop.ForAll(texts.ToArbitrary(), text => SearchWords.Of(text).SequenceEqual(ByTheRules(text))));
    }

    [Fact]
    public void Every_sign_is_searched_as_the_rules_say()
    {
        foreach (var c in Enumerable.Range(0, char.MaxValue + 1)) Assert.Equal(ByTheRules($"a{(char)c}b"), SearchWords.Of($"a{(char)c}b"));
    }

    [Fact]
    public void Equal_words_have_one_hash()
    {
        var room = new char[SearchWords.Longest];
        var words = new SearchWords.Reader("Niño’s niños NINOS"u8, room);
        var hashes = new List<ulong>();
        while (words.Next()) hashes.Add(words.Hash);
        Assert.Equal(3, hashes.Count);
        Assert.Single(hashes.Distinct());
    }

    [Fact]
    public void No_letter_of_a_word_has_to_be_escaped_in_a_script()
    {
        foreach (var word in Enumerable.Range(0, char.MaxValue + 1).SelectMany(c => SearchWords.Of($"a{(char)c}")))
        {
            Assert.Equal(word, JsonEncodedText.Encode(word, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString());
        }
    }

    private static bool IsMark(char sign) => System.Globalization.CharUnicodeInfo.GetUnicodeCategory(sign) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark;

    /// <summary>The rules sign by sign, in the plainest way.</summary>
    private static List<string> ByTheRules(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsLetterOrDigit(c)) word.Append(Folded(char.ToLowerInvariant(c)));
            else if (!IsMark(c) && (c is not ('\'' or '’') || word.Length == 0))
            {
                if (word.Length > 1) words.Add(word.ToString(0, Math.Min(word.Length, SearchWords.Longest)));
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>How a letter is folded is held by the words above, and letter by letter by the search script in a browser; here it is how texts are cut.</summary>
    private static char Folded(char letter) => SearchWords.Of($"x{letter}").Single()[1];
}
