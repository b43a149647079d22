using System.ComponentModel;
using StaticImpact.Cli;

namespace StaticImpact.Tests.Cli;

/// <summary>Whatever fails, a sentence says what it means for the site.</summary>
public sealed class FailureTests
{
    [Fact]
    public void Lack_of_memory_is_told_however_deep_it_is_inside()
    {
        var memory = new OutOfMemoryException("x");
        foreach (var error in new Exception[] { memory, new AggregateException(new InvalidOperationException("y"), new AggregateException(memory)), new AggregateException(new TaskSchedulerException(memory)), new TypeInitializationException("T", memory), OperatingSystem.IsWindows() ? memory : new Win32Exception(12) })
        {
            Assert.StartsWith("there is not enough memory for this. Close other programs, or raise the limit", Failure.Sentence(error), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_refusal_of_the_machine_steers_no_terminal() =>
        Assert.Equal("the machine refused: No '/a\u241bb'", Failure.Sentence(new IOException("No '/a\u001bb'")));

    [Fact]
    public void A_fault_of_the_program_is_told_as_one() =>
        Assert.StartsWith("the program failed, which is a fault of its own and not of your files. What was published before is whole;", Failure.Sentence(new AggregateException(new InvalidOperationException("y"))), StringComparison.Ordinal);
}
