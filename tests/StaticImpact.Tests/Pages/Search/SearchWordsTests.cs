using System.Globalization;
using System.Text;
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
    [InlineData("हिन्दी क़लम", "हिन्दी कलम")]
    [InlineData("straße Æon đak Œuvre Þór ǅip", "strasse aeon dak oeuvre thor dzip")]
    [InlineData("йод и\u0306од Ґанок м’ята м\u02bcята", "иод иод ганок мята ята мята ята")]
    [InlineData("أهلاً إلى آخر مدرسة مدرســـة كتاب‌ها ﻛﺘﺎﺏ مَدْرَسَة ٢٠٢٤", "اهلا الي اخر مدرسه مدرسه كتابها كتاب مدرسه 2024")]
    [InlineData("Ｗｉｄｅ ﬁre m² CO₂ Ⅳ १२", "wide fire m2 co2 iv 12")]
    [InlineData("soft\u00adhyphen zero\u200bwidth", "softhyphen zerowidth")]
    public void Letters_lose_their_marks_in_every_script(string text, string words) => Assert.Equal(words.Split(' '), SearchWords.Of(text));

    [Theory]
    [InlineData("教育委員会", "教育 育委 委員 員会 会")]
    [InlineData("水", "水")]
    [InlineData("子どもの本。の", "子ど ども もの の本 本")]
    [InlineData("NPO法人2024年", "npo 法人 人 2024 年")]
    [InlineData("โรงเรียน", "โร รง งเ เร รี ีย ยน")]
    [InlineData("가\u1102\u1161 \u1112\u1161\u11ab물 물", "가나 한물 물")]
    [InlineData("か\u3099く ｶﾞｸ", "がく ガク")]
    [InlineData("x😀y 𠮷野", "𠮷野 野")]
    public void Scripts_without_spaces_are_cut_into_pairs_and_syllables_are_put_together(string text, string words) => Assert.Equal(words.Split(' '), SearchWords.Of(text));

    [Theory]
    [InlineData("l’école d'aujourd'hui", "lecole ecole daujourdhui aujourdhui")]
    [InlineData("'quoted' boys' rock'n'roll", "quoted boys rocknroll nroll")]
    [InlineData("don't a'b", "dont ab")]
    public void What_stands_behind_an_apostrophe_is_a_word_as_well(string text, string words) => Assert.Equal(words.Split(' '), SearchWords.Of(text));

    /// <summary>What the words are is held by the words above, and for every sign by the search script in a browser; here it is how texts are gone through.</summary>
    [Fact]
    public void Any_text_is_cut_without_end_or_exception_and_words_stay_as_they_are()
    {
        var texts = Gen.Elements(Signs).ListOf().Select(string.Concat);
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000).WithEndSize(200), Prop.ForAll(texts.ToArbitrary(), text =>
            SearchWords.Of(text).All(word => word.Length is > 0 and <= SearchWords.Longest && SearchWords.Of(word).First() == word)));
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
        foreach (var sign in Enumerable.Range(0, 0x31000).Where(Rune.IsValid))
        {
            foreach (var letter in SearchWords.Of($"a{new Rune(sign)}c").SelectMany(word => word.EnumerateRunes())) Assert.True(IsLetter(Rune.GetUnicodeCategory(letter)), $"U+{sign:X4}");
        }
    }

    private static bool IsLetter(UnicodeCategory category) => category is <= UnicodeCategory.EnclosingMark or UnicodeCategory.DecimalDigitNumber;
}
