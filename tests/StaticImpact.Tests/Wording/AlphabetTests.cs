using StaticImpact.Wording;

namespace StaticImpact.Tests.Wording;

public class AlphabetTests
{
    [Fact]
    public void Accents_and_capitals_do_not_move_a_word_away()
    {
        string[] words = ["zebra", "Éclair", "eclair", "apple", "Zoo", "éclairs", "10 things", "2 things"];
        Assert.Equal(
            ["10 things", "2 things", "apple", "eclair", "Éclair", "éclairs", "zebra", "Zoo"],
            words.Order(Alphabet.Latin));
    }

    [Fact]
    public void A_language_may_have_letters_of_its_own()
    {
        string[] words = ["nube", "ñame", "oso", "Ánimo", "alma", "andar"];
        Assert.Equal(["alma", "andar", "Ánimo", "nube", "ñame", "oso"], words.Order(TestWords.Spanish.Alphabetical));
        Assert.Equal("Ñ", TestWords.Spanish.Alphabetical.InitialOf("ñame"));
        Assert.Equal("N", Alphabet.Latin.InitialOf("ñame"));
        Assert.Equal("A", TestWords.English.Alphabetical.InitialOf("«Ánimo»"));
        Assert.Equal("#", Alphabet.Latin.InitialOf("42"));
    }

    [Fact]
    public void Shorter_words_and_separate_words_come_first()
    {
        string[] words = ["Northside", "North Side", "North", "north"];
        Assert.Equal(["north", "North", "North Side", "Northside"], words.Order(Alphabet.Latin));
    }

    [Fact]
    public void Different_words_never_compare_equal() =>
        Assert.NotEqual(0, Alphabet.Latin.Compare("a!", "a?"));
}
