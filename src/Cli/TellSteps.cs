using System.Diagnostics;

namespace InvestmentModels.Cli;

/// <summary>Says what each step came to and how long it took, to those who want to know; stops between two steps when asked to.</summary>
/// <remarks>The only clock in the program. What it measures goes to messages, never into a result.</remarks>
internal sealed class TellSteps(Terminal terminal)
{
    private readonly Stopwatch _sinceLastStep = Stopwatch.StartNew();

    /// <summary>A step is over, and more are to come.</summary>
    /// <param name="what">What was done and how much of it, e.g. «Læste 63 filer.».</param>
    /// <exception cref="OperationCanceledException">The user asked to stop.</exception>
    public void Done(string what)
    {
        Finished(what);
        terminal.Stop.ThrowIfCancellationRequested();
        _sinceLastStep.Restart();
    }

    /// <summary>The last step is over: what is written is written, and asking to stop comes too late.</summary>
    public void Finished(string what)
    {
        if (terminal.Verbosity >= Verbosity.Detailed)
        {
            var time = terminal.Verbosity == Verbosity.Diagnostic ? $" ({_sinceLastStep.ElapsedMilliseconds} ms)" : string.Empty;
            terminal.Error.WriteLine(what + time);
        }
    }
}
