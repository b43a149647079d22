using StaticImpact.PlainLanguage;

namespace StaticImpact.Tests.PlainLanguage;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("reading", 2)]
    [InlineData("made", 1)]
    [InlineData("little", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("makes", 1)]
    [InlineData("houses", 2)]
    [InlineData("tables", 2)]
    [InlineData("the", 1)]
    [InlineData("community", 4)]
    [InlineData("platypus", 3)]
    [InlineData("neighborhood", 3)]
    public void English_syllables_are_counted_as_they_are_spoken(string word, int syllables) => Assert.Equal(syllables, EnglishReadability.Syllables(word));

    [Theory]
    [InlineData("pan", 1)]
    [InlineData("casa", 2)]
    [InlineData("bueno", 2)]
    [InlineData("leer", 2)]
    [InlineData("país", 2)]
    [InlineData("ciudad", 2)]
    [InlineData("muy", 1)]
    [InlineData("y", 1)]
    [InlineData("comunidad", 4)]
    [InlineData("familia", 3)]
    [InlineData("días", 2)]
    [InlineData("educación", 4)]
    [InlineData("aéreo", 4)]
    [InlineData("Uruguay", 3)]
    public void Spanish_syllables_are_counted_as_they_are_spoken(string word, int syllables) => Assert.Equal(syllables, SpanishReadability.Syllables(word));

    [Theory]
    [InlineData("chat", 1)]
    [InlineData("école", 2)]
    [InlineData("l’école", 2)]
    [InlineData("lire", 1)]
    [InlineData("tables", 1)]
    [InlineData("année", 2)]
    [InlineData("vie", 1)]
    [InlineData("langue", 1)]
    [InlineData("question", 2)]
    [InlineData("théâtre", 2)]
    [InlineData("maïs", 2)]
    [InlineData("communauté", 4)]
    [InlineData("enfants", 2)]
    [InlineData("le", 1)]
    public void French_syllables_are_counted_as_they_are_spoken(string word, int syllables) => Assert.Equal(syllables, FrenchReadability.Syllables(word));

    [Fact]
    public void French_ease_is_that_of_its_formula()
    {
        var counts = Sentences.Count("Les enfants lisent une histoire chaque soir avec leurs parents.", FrenchReadability.Syllables);
        Assert.Equal((1, 10), (counts.Sentences, counts.Words));
        Assert.Equal(207 - 10.15 - (73.6 * counts.SyllablesPerWord), FrenchReadability.Ease(counts), 6);
    }

    [Fact]
    public void The_platypus_sentence_has_the_grade_that_is_published_for_it()
    {
        var counts = Sentences.Count("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", EnglishReadability.Syllables);
        Assert.Equal(new TextCounts(1, 13, 24), counts);
        Assert.Equal(11.3, EnglishReadability.Grade(counts), 1);
    }

    [Fact]
    public void Spanish_perspicuity_is_that_of_its_formula()
    {
        var counts = Sentences.Count("Los niños leen un cuento cada noche con sus padres.", SpanishReadability.Syllables);
        Assert.Equal(new TextCounts(1, 10, 16), counts);
        Assert.Equal(206.835 - (62.3 * 1.6) - 10, SpanishReadability.Perspicuity(counts), 6);
    }

    [Theory]
    [InlineData("One. Two! Three?", 3)]
    [InlineData("Dr. Smith saw 3.5 of them. They left.", 2)]
    [InlineData("It costs $4.50 in the U.S. today.", 1)]
    [InlineData("\"Stop.\" She stopped.", 2)]
    [InlineData("El 40 % de los niños lee bien (p. ej. en Graham). ¿Y los demás?", 2)]
    [InlineData("A label", 1)]
    [InlineData("Wait... what?", 1)]
    [InlineData("Wait... Then go.", 2)]
    [InlineData("He left (for good.). Then he came.", 2)]
    [InlineData("Really?! Yes!!", 2)]
    [InlineData("A (b.c).. D", 2)]
    [InlineData("", 0)]
    public void Sentences_end_where_readers_would_end_them(string text, int expected) => Assert.Equal(expected, Sentences.In(text, 0, text.Length).Count());
}
