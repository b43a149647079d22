// Written by scripts/languages.cs from the Unicode CLDR 48; do not edit. Licence: Unicode-3.0, see THIRD-PARTY-NOTICES.txt.
using System.Collections.Immutable;
using static StaticImpact.Wording.PluralCategory;

namespace StaticImpact.Wording;

/// <summary>The cardinal plural rules of the Unicode CLDR, each with the languages that share it.</summary>
internal static class PluralRules
{
    public static ImmutableArray<PluralRule> Build(
        Func<string, ImmutableArray<PluralCategory>, Func<PluralOperands, PluralCategory>, PluralRule> rule) =>
    [
        rule("af an asa az bal bem bez bg brx ce cgg chr ckb dv ee el eo eu fo fur gsw ha haw hu jgo jmc ka kaj kcg kk kkj kl ks ksb ku ky lb lg mas mgo ml mn mr nah nb nd ne nn nnh no nr ny nyn om or os pap ps rm rof rwk saq sd sdh seh sn so sq ss ssy st syr ta te teo tig tk tn tr ts ug uz ve vo vun wae xh xog", [One, Other], x =>
            x.N == 1 ? One :
            Other),
        rule("ak bho csw guw ln mg nso pa ti wa", [One, Other], x =>
            x.IsInteger && x.I is >= 0 and <= 1 ? One :
            Other),
        rule("am as bn doi fa gu hi kn kok kok-Latn pcm zu", [One, Other], x =>
            x.I == 0 || x.N == 1 ? One :
            Other),
        rule("ar ars", [Zero, One, Two, Few, Many, Other], x =>
            x.N == 0 ? Zero :
            x.N == 1 ? One :
            x.N == 2 ? Two :
            x.IsInteger && x.I % 100 is >= 3 and <= 10 ? Few :
            x.IsInteger && x.I % 100 is >= 11 and <= 99 ? Many :
            Other),
        rule("ast de en et fi fy gl ia ie io lij nl sc sv sw ur yi", [One, Other], x =>
            x.I == 1 && x.V == 0 ? One :
            Other),
        rule("be", [One, Few, Many, Other], x =>
            x.N % 10 == 1 && x.N % 100 != 11 ? One :
            x.IsInteger && x.I % 10 is >= 2 and <= 4 && !(x.IsInteger && x.I % 100 is >= 12 and <= 14) ? Few :
            x.N % 10 == 0 || (x.IsInteger && x.I % 10 is >= 5 and <= 9) || (x.IsInteger && x.I % 100 is >= 11 and <= 14) ? Many :
            Other),
        rule("blo cv ksh", [Zero, One, Other], x =>
            x.N == 0 ? Zero :
            x.N == 1 ? One :
            Other),
        rule("bm bo dz hnj id ig ii ja jbo jv jw kde kea km ko lkt lo ms my nqo osa sah ses sg su th to tpi vi wo yo yue zh", [Other], _ => Other),
        rule("br", [One, Two, Few, Many, Other], x =>
            x.N % 10 == 1 && x.N % 100 is not (11 or 71 or 91) ? One :
            x.N % 10 == 2 && x.N % 100 is not (12 or 72 or 92) ? Two :
            x.IsInteger && x.I % 10 is (>= 3 and <= 4) or 9 && !(x.IsInteger && x.I % 100 is (>= 10 and <= 19) or (>= 70 and <= 79) or (>= 90 and <= 99)) ? Few :
            x.N != 0 && x.N % 1000000 == 0 ? Many :
            Other),
        rule("bs hr sh sr", [One, Few, Other], x =>
            (x.V == 0 && x.I % 10 == 1 && x.I % 100 != 11) || (x.F % 10 == 1 && x.F % 100 != 11) ? One :
            (x.V == 0 && x.I % 10 is >= 2 and <= 4 && x.I % 100 is not (>= 12 and <= 14)) || (x.F % 10 is >= 2 and <= 4 && x.F % 100 is not (>= 12 and <= 14)) ? Few :
            Other),
        rule("ca it lld pt-PT scn vec", [One, Many, Other], x =>
            x.I == 1 && x.V == 0 ? One :
            x.I != 0 && x.I % 1000000 == 0 && x.V == 0 ? Many :
            Other),
        rule("ceb fil tl", [One, Other], x =>
            (x.V == 0 && x.I is 1 or 2 or 3) || (x.V == 0 && x.I % 10 is not (4 or 6 or 9)) || (x.V != 0 && x.F % 10 is not (4 or 6 or 9)) ? One :
            Other),
        rule("cs sk", [One, Few, Many, Other], x =>
            x.I == 1 && x.V == 0 ? One :
            x.I is >= 2 and <= 4 && x.V == 0 ? Few :
            x.V != 0 ? Many :
            Other),
        rule("cy", [Zero, One, Two, Few, Many, Other], x =>
            x.N == 0 ? Zero :
            x.N == 1 ? One :
            x.N == 2 ? Two :
            x.N == 3 ? Few :
            x.N == 6 ? Many :
            Other),
        rule("da", [One, Other], x =>
            x.N == 1 || (x.T != 0 && x.I is 0 or 1) ? One :
            Other),
        rule("dsb hsb", [One, Two, Few, Other], x =>
            (x.V == 0 && x.I % 100 == 1) || x.F % 100 == 1 ? One :
            (x.V == 0 && x.I % 100 == 2) || x.F % 100 == 2 ? Two :
            (x.V == 0 && x.I % 100 is >= 3 and <= 4) || x.F % 100 is >= 3 and <= 4 ? Few :
            Other),
        rule("es", [One, Many, Other], x =>
            x.N == 1 ? One :
            x.I != 0 && x.I % 1000000 == 0 && x.V == 0 ? Many :
            Other),
        rule("ff hy kab", [One, Other], x =>
            x.I is 0 or 1 ? One :
            Other),
        rule("fr", [One, Many, Other], x =>
            x.I is 0 or 1 ? One :
            x.I != 0 && x.I % 1000000 == 0 && x.V == 0 ? Many :
            Other),
        rule("ga", [One, Two, Few, Many, Other], x =>
            x.N == 1 ? One :
            x.N == 2 ? Two :
            x.IsInteger && x.I is >= 3 and <= 6 ? Few :
            x.IsInteger && x.I is >= 7 and <= 10 ? Many :
            Other),
        rule("gd", [One, Two, Few, Other], x =>
            x.N is 1 or 11 ? One :
            x.N is 2 or 12 ? Two :
            x.IsInteger && x.I is (>= 3 and <= 10) or (>= 13 and <= 19) ? Few :
            Other),
        rule("gv", [One, Two, Few, Many, Other], x =>
            x.V == 0 && x.I % 10 == 1 ? One :
            x.V == 0 && x.I % 10 == 2 ? Two :
            x.V == 0 && x.I % 100 is 0 or 20 or 40 or 60 or 80 ? Few :
            x.V != 0 ? Many :
            Other),
        rule("he", [One, Two, Other], x =>
            (x.I == 1 && x.V == 0) || (x.I == 0 && x.V != 0) ? One :
            x.I == 2 && x.V == 0 ? Two :
            Other),
        rule("is", [One, Other], x =>
            (x.T == 0 && x.I % 10 == 1 && x.I % 100 != 11) || (x.T % 10 == 1 && x.T % 100 != 11) ? One :
            Other),
        rule("iu naq sat se sma smi smj smn sms", [One, Two, Other], x =>
            x.N == 1 ? One :
            x.N == 2 ? Two :
            Other),
        rule("kw", [Zero, One, Two, Few, Many, Other], x =>
            x.N == 0 ? Zero :
            x.N == 1 ? One :
            x.N % 100 is 2 or 22 or 42 or 62 or 82 || (x.N % 1000 == 0 && x.IsInteger && x.I % 100000 is (>= 1000 and <= 20000) or 40000 or 60000 or 80000) || (x.N != 0 && x.N % 1000000 == 100000) ? Two :
            x.N % 100 is 3 or 23 or 43 or 63 or 83 ? Few :
            x.N != 1 && x.N % 100 is 1 or 21 or 41 or 61 or 81 ? Many :
            Other),
        rule("lag", [Zero, One, Other], x =>
            x.N == 0 ? Zero :
            x.I is 0 or 1 && x.N != 0 ? One :
            Other),
        rule("lt", [One, Few, Many, Other], x =>
            x.N % 10 == 1 && !(x.IsInteger && x.I % 100 is >= 11 and <= 19) ? One :
            x.IsInteger && x.I % 10 is >= 2 and <= 9 && !(x.IsInteger && x.I % 100 is >= 11 and <= 19) ? Few :
            x.F != 0 ? Many :
            Other),
        rule("lv prg", [Zero, One, Other], x =>
            x.N % 10 == 0 || (x.IsInteger && x.I % 100 is >= 11 and <= 19) || (x.V == 2 && x.F % 100 is >= 11 and <= 19) ? Zero :
            (x.N % 10 == 1 && x.N % 100 != 11) || (x.V == 2 && x.F % 10 == 1 && x.F % 100 != 11) || (x.V != 2 && x.F % 10 == 1) ? One :
            Other),
        rule("mk", [One, Other], x =>
            (x.V == 0 && x.I % 10 == 1 && x.I % 100 != 11) || (x.F % 10 == 1 && x.F % 100 != 11) ? One :
            Other),
        rule("mo ro", [One, Few, Other], x =>
            x.I == 1 && x.V == 0 ? One :
            x.V != 0 || x.N == 0 || (x.N != 1 && x.IsInteger && x.I % 100 is >= 1 and <= 19) ? Few :
            Other),
        rule("mt", [One, Two, Few, Many, Other], x =>
            x.N == 1 ? One :
            x.N == 2 ? Two :
            x.N == 0 || (x.IsInteger && x.I % 100 is >= 3 and <= 10) ? Few :
            x.IsInteger && x.I % 100 is >= 11 and <= 19 ? Many :
            Other),
        rule("pl", [One, Few, Many, Other], x =>
            x.I == 1 && x.V == 0 ? One :
            x.V == 0 && x.I % 10 is >= 2 and <= 4 && x.I % 100 is not (>= 12 and <= 14) ? Few :
            (x.V == 0 && x.I != 1 && x.I % 10 is >= 0 and <= 1) || (x.V == 0 && x.I % 10 is >= 5 and <= 9) || (x.V == 0 && x.I % 100 is >= 12 and <= 14) ? Many :
            Other),
        rule("pt", [One, Many, Other], x =>
            x.I is >= 0 and <= 1 ? One :
            x.I != 0 && x.I % 1000000 == 0 && x.V == 0 ? Many :
            Other),
        rule("ru uk", [One, Few, Many, Other], x =>
            x.V == 0 && x.I % 10 == 1 && x.I % 100 != 11 ? One :
            x.V == 0 && x.I % 10 is >= 2 and <= 4 && x.I % 100 is not (>= 12 and <= 14) ? Few :
            (x.V == 0 && x.I % 10 == 0) || (x.V == 0 && x.I % 10 is >= 5 and <= 9) || (x.V == 0 && x.I % 100 is >= 11 and <= 14) ? Many :
            Other),
        rule("sgs", [One, Two, Few, Many, Other], x =>
            x.N % 10 == 1 && x.N % 100 != 11 ? One :
            x.N == 2 ? Two :
            x.N != 2 && x.IsInteger && x.I % 10 is >= 2 and <= 9 && !(x.IsInteger && x.I % 100 is >= 11 and <= 19) ? Few :
            x.F != 0 ? Many :
            Other),
        rule("shi", [One, Few, Other], x =>
            x.I == 0 || x.N == 1 ? One :
            x.IsInteger && x.I is >= 2 and <= 10 ? Few :
            Other),
        rule("si", [One, Other], x =>
            x.N is 0 or 1 || (x.I == 0 && x.F == 1) ? One :
            Other),
        rule("sl", [One, Two, Few, Other], x =>
            x.V == 0 && x.I % 100 == 1 ? One :
            x.V == 0 && x.I % 100 == 2 ? Two :
            (x.V == 0 && x.I % 100 is >= 3 and <= 4) || x.V != 0 ? Few :
            Other),
        rule("tzm", [One, Other], x =>
            (x.IsInteger && x.I is >= 0 and <= 1) || (x.IsInteger && x.I is >= 11 and <= 99) ? One :
            Other),
    ];
}
