namespace StaticImpact.Cli;

/// <summary>How the command ends.</summary>
internal static class ExitCodes
{
    public const int Fine = 0;

    /// <summary>The content has errors.</summary>
    public const int Content = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;

    /// <summary>The disk was full, a permission or memory was missing, another build was running, or the program failed.</summary>
    public const int Machine = 3;
}
