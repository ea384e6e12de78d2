using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary>What one run of the program answered.</summary>
/// <param name="Code">To the shell.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages.</param>
internal sealed record CommandRun(int Code, string Out, string Error)
{
    /// <summary>Runs the program in this process, as somebody with a screen that is not one would.</summary>
    public static Task<CommandRun> Of(params string[] arguments) => On(terminal => terminal, arguments);

    /// <summary>Runs it on a terminal of another kind.</summary>
    public static async Task<CommandRun> On(Func<Terminal, Terminal> kind, params string[] arguments)
    {
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await Run.WithAsync(arguments, kind(new Terminal(output, error)));
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
