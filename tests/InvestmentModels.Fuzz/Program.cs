using InvestmentModels.Fuzz;
using InvestmentModels.Fuzz.Coverage;

if (FuzzOptions.From(args) is not { } options)
{
    await Console.Error.WriteLineAsync("Usage: --reader json|markdown|spreadsheet [--minutes 60] [--seed 1] [--out fuzz-cases]");
    return 2;
}

if (!options.IsInstrumented)
{
    return await InstrumentedCopy.RunAsync(args);
}

return FuzzRun.With(options, Console.Out);
