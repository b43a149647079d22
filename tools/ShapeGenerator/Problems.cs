using Microsoft.CodeAnalysis;

namespace StaticImpact.ShapeGenerator;

/// <summary>What a view can do wrong. All are errors: a view with a wrong shape would be a page with a gap.</summary>
internal static class Problems
{
    public static readonly DiagnosticDescriptor NotPartial = New(
        "SHAPE001", "The view cannot be completed", "'{0}' must be a partial class or record that is not nested, so that its shape can be added");

    public static readonly DiagnosticDescriptor NoShape = New(
        "SHAPE002", "Templates cannot read the type", "Templates cannot read '{0}' of '{1}': {2}");

    public static readonly DiagnosticDescriptor SameName = New(
        "SHAPE003", "Two members with one name", "Templates would find two members '{0}' in '{1}': rename one of them");

    public static readonly DiagnosticDescriptor NoMeaning = New(
        "SHAPE004", "No meaning", "Theme authors read in the manual what '{0}' means: write a <{1}> comment");

    public static readonly DiagnosticDescriptor NotRequired = New(
        "SHAPE005", "May be forgotten", "'{0}' could be left unassigned without anybody noticing: make it 'required', take out its default value, or compute it");

    public static readonly DiagnosticDescriptor NotAText = New(
        "SHAPE006", "Not a text", "'{0}' is marked [Address] and is not a string");

    public static readonly DiagnosticDescriptor NotPlain = New(
        "SHAPE007", "The comment is not plain", "The comment of '{0}' becomes a line of the manual: {1}");

    private static DiagnosticDescriptor New(string id, string title, string message) =>
        new(id, title, message, "Shapes", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
