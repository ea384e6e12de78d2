namespace InvestmentModels.Tests.Cli;

/// <summary>A stream that cannot be written to.</summary>
/// <param name="fault">Made at each line.</param>
internal sealed class FaultyWriter(Func<Exception> fault) : StringWriter
{
    public override void WriteLine(string? value) => throw fault();
}
