using System.CommandLine;
using System.CommandLine.Parsing;

namespace StaticImpact.Cli.Commands;

/// <summary>Arguments without a letter, as a script passes them whose variable is not set: <c>--output ""</c>. None means anything.</summary>
internal static class EmptyArgument
{
    /// <summary>What is empty and what to write: a sentence, or null.</summary>
    public static string? In(ParseResult parsed)
    {
        var option = "";
        foreach (var token in parsed.Tokens)
        {
            if (token.Type == TokenType.Option) option = token.Value;
            else if (token.Type == TokenType.Argument && string.IsNullOrWhiteSpace(token.Value))
            {
                return option.Length > 0 ? $"'{option}' is given an empty text. Write a value behind it, or leave '{option}' out." : "an argument is empty. Write it, or leave it out.";
            }
            else option = "";
        }

        return null;
    }
}
