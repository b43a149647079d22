using System.Collections.Frozen;
using StaticImpact.Model;

namespace StaticImpact.Content;

/// <summary>Letters that are no a to z, as people write them who have no others: for names of files and addresses. Letters with accents are
/// taken apart before (<see cref="Accents"/>). Alphabets that write each sound have a row here; Arabic, Hebrew, Chinese and their like, which
/// do not, have none.</summary>
internal static class Transliteration
{
    /// <summary>Small letters, each followed by how it is written.</summary>
    private static readonly string[] Table =
    [
        // Latin: what is no letter with an accent, with letters of Africa and Azerbaijan, pairs in one sign and wide letters.
        "ßss æae ǣae œoe øo łl ŀl đd ðd þth ħh ıi ŋng ŧt ĸk ſs ŉn ɓb ƀb ƃb ƈc ȼc ɖd ɗd ƌd ǝe əe ɛe ɇe ƒf ɠg ǥg ɣg ƕhv ɨi ɩi ĳij ȷj ɉj ƙk ƚl ɫl ⱡl ǉlj ɱm ɲn ƞn ǌnj ɔo ɵo ƥp ᵽp ɋq ʀr ɍr ɽr ȿs ʃsh ƭt ʈt ⱦt ʉu ʊu ʋv ⱳw ƴy ɏy ƶz ȥz ɀz ʒzh ǆdz ǳdz ﬀff ﬁfi ﬂfl ﬃffi ﬄffl ﬅst ﬆst ªa ºo",
        // Cyrillic: the Slavic languages, then those of Central Asia and the Volga.
        "аa бb вv гg дd еe жzh зz иi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi єye ґg ђdj јj љlj њnj ћc џdz ѕdz ѣe ѳf ѵi әa ғg қk ңn ҥng өo ұu үu һh җzh ҙz ҡk ҫs ҳh ҷj ҹj ҽch ҿch ԥp ҧp ҩo ҭt ҵts ӏ",
        "αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo ϐv ϑth ϕf ϖp ϱr ϲs",
        // Armenian and Georgian.
        "աa բb գg դd եe զz էe ըy թt ժzh իi լl խkh ծts կk հh ձdz ղgh ճch մm յy նn շsh ոo չch պp ջj ռr սs վv տt րr ցts ւv փp քk օo ֆf ևev",
        "აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟzh რr სs ტt უu ფp ქk ღgh ყq შsh ჩch ცts ძdz წts ჭch ხkh ჯj ჰh",
        // Raised and lowered digits, as in CO₂.
        "⁰0 ¹1 ²2 ³3 ⁴4 ⁵5 ⁶6 ⁷7 ⁸8 ⁹9 ₀0 ₁1 ₂2 ₃3 ₄4 ₅5 ₆6 ₇7 ₈8 ₉9",
    ];

    private static readonly FrozenDictionary<char, string> Written = Table.SelectMany(row => row.Split(' ')).ToFrozenDictionary(pair => pair[0], pair => pair[1..]);

    /// <summary>How a small letter is written in letters from a to z; nothing for one that is not heard; null for one without a rule.</summary>
    /// <param name="before">The letter before it.</param>
    public static string? Of(char letter, char before) => letter switch
    {
        // Greek writes some vowels with two letters.
        'υ' when before is 'ο' or 'α' or 'ε' => "u",
        >= 'ａ' and <= 'ｚ' => ((char)(letter - 'ａ' + 'a')).ToString(),
        >= '０' and <= '９' => ((char)(letter - '０' + '0')).ToString(),
        _ => Written.GetValueOrDefault(letter),
    };
}
