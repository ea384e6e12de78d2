namespace InvestmentModels.Tests.Cli;

/// <summary>A stream with a bug in it.</summary>
internal sealed class FaultyWriter : StringWriter
{
    public override void WriteLine(string? value) => throw new InvalidOperationException("A bug.");
}
