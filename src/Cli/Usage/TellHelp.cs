using System.CommandLine;
using System.CommandLine.Invocation;

namespace InvestmentModels.Cli.Usage;

/// <summary>What <c>--help</c> does, whatever else was typed.</summary>
internal sealed class TellHelp : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(HelpText.Of(parseResult.CommandResult.Command));
        return ExitCode.Done;
    }
}
