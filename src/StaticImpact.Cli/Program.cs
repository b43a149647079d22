using System.CommandLine;
using StaticImpact.Cli;
using StaticImpact.Cli.Commands;

Screen.Guard();
return Screen.Ending(Run(args));

static int Run(string[] args)
{
    try
    {
        var parsed = TheCommand.For(args).Parse(args);
        var configuration = new InvocationConfiguration { EnableDefaultExceptionHandler = false };
        if (parsed.Errors.Count > 0)
        {
            parsed.Invoke(configuration);
            return ExitCodes.Usage;
        }

        if (EmptyArgument.In(parsed) is { } sentence)
        {
            Console.Error.WriteLine("staticimpact: " + sentence);
            return ExitCodes.Usage;
        }

        return parsed.Invoke(configuration);
    }
#pragma warning disable CA1031 // Whatever happens, a sentence says what it means for the site.
    catch (Exception error)
#pragma warning restore CA1031
    {
        Console.Error.WriteLine("staticimpact: " + Failure.Sentence(error));
        return ExitCodes.Machine;
    }
}
