namespace StaticImpact.Diagnostics;

/// <summary>One kind of mistake. The manual's page about it is generated from this.</summary>
/// <param name="Id"><c>SI</c> and four digits; the first two name the stage (see <see cref="DiagnosticCodes"/>).</param>
/// <param name="Severity">How it is reported without <c>--strict</c>.</param>
/// <param name="Title">What is wrong, in a few words, without the particulars.</param>
/// <param name="Why">Why it matters to a reader of the site or to the initiative.</param>
/// <param name="Fix">What the author does about it.</param>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Why, string Fix)
{
    public override string ToString() => Id;
}
