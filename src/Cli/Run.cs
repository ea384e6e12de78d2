using System.Diagnostics.CodeAnalysis;

namespace InvestmentModels.Cli;

/// <summary>One run of the program, from arguments to exit code.</summary>
public static class Run
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    [SuppressMessage("Design", "CA1031", Justification = "The outermost place: whatever is left is a fault in the program and must be told as one.")]
    public static async Task<int> WithAsync(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            var parsed = CommandLine.Create(terminal).Parse(arguments);
            var configuration = new System.CommandLine.InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                Output = terminal.Out,
                Error = terminal.Error,
            };
            var code = await parsed.InvokeAsync(configuration);
            return parsed.Errors.Count > 0 ? ExitCode.Usage : code;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await terminal.Error.WriteLineAsync($"Filer eller mapper kunne ikke læses eller skrives: {fault.Message}");
            return ExitCode.System;
        }
        catch (Exception fault)
        {
            await terminal.Error.WriteLineAsync($"Der er en fejl i programmet. Send gerne denne tekst til dem, der vedligeholder det:{Environment.NewLine}{fault}");
            return ExitCode.Fault;
        }
    }
}
