using System.CommandLine;
using InvestmentModels.Benchmarks;
using InvestmentModels.Benchmarks.Kill;
using InvestmentModels.Benchmarks.Measure;

var root = new RootCommand("Makes input of any size, and measures the published program on it.")
{
    GenerateCommand.Make(),
    KillCommand.Make(),
    MeasureCommand.Make(),
    PreviewCommand.Make(),
    RewriteCommand.Make(),
};
return await root.Parse(args).InvokeAsync();
