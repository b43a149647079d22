using System.Text.RegularExpressions;

namespace StaticImpact.Content.Data.Shape;

/// <summary>The words of <see cref="LabelWords"/> in Spanish, French, German, Dutch, Italian, Portuguese and Arabic, in lower case.</summary>
internal static partial class LanguageWords
{
    public static readonly string[] Periods =
    [
        "año", "años", "ano", "anos", "mes", "trimestre", "periodo", "período", "periodos", "año escolar", "curso", "curso escolar", "ejercicio", "fecha", "année", "annee", "années", "mois", "période", "periode", "année scolaire", "date",
        "jaar", "jaren", "perioden", "maand", "kwartaal", "schooljaar", "anno", "anni", "mese", "jahr", "jahre", "monat", "quartal", "zeit", "zeitraum", "schuljahr", "berichtsjahr", "stichtag", "mês", "data", "السنة", "سنة", "العام", "عام", "السنوات", "الشهر", "الفترة", "الربع",
    ];

    public static readonly string[] Values = ["valor", "valores", "porcentaje", "tasa", "valeur", "valeurs", "taux", "pourcentage", "part", "wert", "werte", "anteil", "quote", "prozent", "taxa", "percentagem", "porcentagem", "القيمة", "قيمة", "النسبة", "المعدل"];

    public static readonly string[] Counts = ["número", "numero", "cantidad", "casos", "nombre", "effectif", "effectifs", "anzahl", "fälle", "quantidade", "العدد", "عدد"];

    public static readonly string[] Everyone =
    [
        "tous", "toutes", "todos", "todas", "ensemble", "total general", "total général", "ensemble de la population", "tous les élèves", "tous sexes", "les deux sexes", "deux sexes", "ambos sexos", "ambos", "todos los estudiantes", "total nacional",
        "conjunto", "totaal", "totaal mannen en vrouwen", "totale", "maschi e femmine", "insgesamt", "gesamt", "zusammen", "alle", "gesamtbevölkerung", "beide geschlechter", "männlich und weiblich", "total geral", "ambos os sexos", "الإجمالي", "الاجمالي", "إجمالي", "اجمالي", "المجموع", "مجموع", "الجملة", "الكل", "كلا الجنسين", "الجنسين",
    ];

    private const RegexOptions Strict = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"^(fuentes?|notas?|observaciones|elaboración|elaborado por|sources?|notes?|lecture|champ|remarques?|observations|quellen?|anmerkung(en)?|hinweise?|bemerkung(en)?|stand|datenstand|erstellt|fontes?|observações|المصدر|مصدر|ملاحظة|ملاحظات)($|\s*[:.].*|\s(on|by|at|in|vom|am|au|a|al|de|del|der|des)\s.*)|^n\.?\s?[da]\.?\s?[:=].*|^©", Strict)]
    public static partial Regex Remarks();

    [GeneratedRegex(@"^(variación|variation|évolution|evolución|diferencia|différence|écart|veränderung|änderung|differenz|abweichung|variação|diferença|rango|rang|posición|clasificación|classement|tendencia|tendance|tendenz)\b.*$|^(التغير|الفرق|الترتيب)$", Strict)]
    public static partial Regex WorkedOut();

    [GeneratedRegex(@"^(promedio|media|mediana|moyenne|médiane|durchschnitt|mittelwert|média|المتوسط|متوسط)\b.*$", Strict)]
    public static partial Regex Averages();

    [GeneratedRegex(@"^(meta|metas|objetivo|objetivos|objectif|objectifs|cible|ziel|zielwert|soll|línea base|المستهدف|الهدف)\b.*$", Strict)]
    public static partial Regex Goals();

    [GeneratedRegex(@"^(subtotal|sous-total|zwischensumme|summe|suma|somme|soma)\b.*$|^.*\b(subtotal|sous-total|zwischensumme)$|^المجموع الفرعي.*$", Strict)]
    public static partial Regex Parts();
}
