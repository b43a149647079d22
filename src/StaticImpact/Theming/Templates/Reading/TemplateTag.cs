using Scriban.Parsing;

namespace StaticImpact.Theming.Templates.Reading;

// Inside the namespace: Theming has a Token of its own, for designs.
using Token = Scriban.Parsing.Token;

/// <summary>What stands between <c>{{</c> and <c>}}</c>.</summary>
/// <param name="Start">Of <c>{{</c>.</param>
/// <param name="End">Behind <c>}}</c>.</param>
/// <param name="Tokens">Scriban's, without white space.</param>
internal sealed record TemplateTag(TextPosition Start, int End, List<Token> Tokens);
