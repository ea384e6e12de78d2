using System.CommandLine;
using System.CommandLine.Invocation;

namespace InvestmentModels.Cli.Usage;

/// <summary>What <c>--version</c> does, whatever else was typed.</summary>
internal sealed class TellVersion : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(ProgramVersion.Full);
        return ExitCode.Done;
    }
}
