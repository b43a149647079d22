using StaticImpact.Model;

namespace StaticImpact.Content.Files;

/// <summary>Words for people in the names of units, in the languages that authors of the theme's own languages write.</summary>
internal static class PeopleWords
{
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "adult", "adults", "arrest", "arrests", "baby", "babies", "birth", "births", "case", "cases", "child", "children", "client", "clients",
        "death", "deaths", "elder", "elders", "family", "families", "graduate", "graduates", "household", "households", "infant", "infants",
        "kid", "kids", "learner", "learners", "man", "men", "mother", "mothers", "parent", "parents", "participant", "participants",
        "patient", "patients", "people", "person", "persons", "pupil", "pupils", "renter", "renters", "resident", "residents", "senior", "seniors",
        "student", "students", "teen", "teens", "tenant", "tenants", "veteran", "veterans", "victim", "victims", "woman", "women", "worker", "workers", "youth",
        "adulto", "adultos", "alumno", "alumnos", "alumna", "alumnas", "bebé", "bebés", "caso", "casos", "estudiante", "estudiantes", "familia", "familias",
        "fallecido", "fallecidos", "hogar", "hogares", "hombre", "hombres", "inquilino", "inquilinos", "joven", "jóvenes", "madre", "madres",
        "mujer", "mujeres", "muerte", "muertes", "nacimiento", "nacimientos", "niña", "niñas", "niño", "niños", "paciente", "pacientes", "padre", "padres",
        "persona", "personas", "residente", "residentes", "trabajador", "trabajadores", "víctima", "víctimas",
    };

    /// <summary>The first word of a unit's name or plural that means people; null without one.</summary>
    public static string? Find(Unit unit)
    {
        foreach (var name in (ReadOnlySpan<string?>)[unit.Name?.Original, unit.Plural?.Original])
        {
            // "Visits per child" counts visits.
            foreach (var word in (name ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (string.Equals(word, "per", StringComparison.OrdinalIgnoreCase) || string.Equals(word, "por", StringComparison.OrdinalIgnoreCase)) break;
                if (Words.Contains(word.Trim(',', '.', '(', ')'))) return word;
            }
        }

        return null;
    }
}
