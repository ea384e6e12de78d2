using System.CommandLine;
using System.CommandLine.Invocation;
using System.Diagnostics.CodeAnalysis;
using InvestmentModels.Cli.Usage;

namespace InvestmentModels.Cli;

/// <summary>One run of the program, from arguments to exit code.</summary>
public static class Run
{
    /// <param name="arguments">As typed.</param>
    /// <param name="terminal">Where results and messages go.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The outermost place: whatever is left is a fault in the program and must be told as one.")]
    public static async Task<int> WithAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            // An argument that begins with @ is a name like any other, not a file of arguments.
            var parsed = CommandLine.Create(terminal).Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Action is ParseErrorAction)
            {
                WrongUsage.Tell(parsed, terminal.Error);
                return ExitCode.Usage;
            }

            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                // Ctrl-C is ours: the terminal carries it to the steps, and the exit code is the contract's.
                ProcessTerminationTimeout = null,
                Output = terminal.Out,
                Error = terminal.Error,
            };
            return await parsed.InvokeAsync(configuration, terminal.Stop);
        }
        catch (Exception fault) when (terminal.Stop.IsCancellationRequested && IsInterruption(fault))
        {
            await terminal.Error.WriteLineAsync("Afbrudt.");
            return ExitCode.System;
        }
        catch (Exception fault) when (SystemRefusal.In(fault) is { } refusal)
        {
            await terminal.Error.WriteLineAsync(SystemRefusal.Text(refusal));
            return ExitCode.System;
        }
        catch (Exception fault)
        {
            await terminal.Error.WriteLineAsync($"Der er en fejl i programmet. Send gerne denne tekst til dem, der vedligeholder det:{Environment.NewLine}{fault}");
            return ExitCode.Fault;
        }
    }

    /// <summary>Work done in parallel wraps its exceptions.</summary>
    private static bool IsInterruption(Exception fault) => fault is OperationCanceledException
        || (fault is AggregateException many && many.Flatten().InnerExceptions.All(one => one is OperationCanceledException));
}
