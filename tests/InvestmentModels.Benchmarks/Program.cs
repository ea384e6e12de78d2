using System.CommandLine;
using InvestmentModels.Benchmarks;
using InvestmentModels.Benchmarks.Kill;

var root = new RootCommand("Makes input of any size, and measures the published program on it.")
{
    GenerateCommand.Make(),
    KillCommand.Make(),
    RewriteCommand.Make(),
};
return await root.Parse(args).InvokeAsync();
