using System.CommandLine;
using InvestmentModels.Benchmarks;

var root = new RootCommand("Makes input of any size, and measures the published program on it.") { GenerateCommand.Make() };
return await root.Parse(args).InvokeAsync();
