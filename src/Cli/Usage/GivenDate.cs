namespace InvestmentModels.Cli.Usage;

/// <summary>A date somebody typed.</summary>
internal sealed record GivenDate(DateOnly Day);
