using System.CommandLine;
using StaticImpact.Cli;
using StaticImpact.Cli.Commands;

var root = TheCommand.For(args);
var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    parsed.Invoke();
    return ExitCodes.Usage;
}

try
{
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine("staticimpact: the machine refused: " + error.Message);
    return ExitCodes.Machine;
}
