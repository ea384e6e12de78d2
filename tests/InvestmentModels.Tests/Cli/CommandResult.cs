using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary>What a run of the program came to.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Out">Results.</param>
/// <param name="Error">Messages.</param>
internal sealed record CommandResult(int Code, string Out, string Error)
{
    public static async Task<CommandResult> Of(params string[] arguments)
    {
        using var results = new StringWriter();
        using var messages = new StringWriter();
        var code = await Run.WithAsync(arguments, new Terminal(results, messages));
        return new CommandResult(code, results.ToString(), messages.ToString());
    }
}
