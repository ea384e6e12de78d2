using System.Text;
using InvestmentModels.Cli;

Console.OutputEncoding = Encoding.UTF8;
return await Run.WithAsync(args, new Terminal(Console.Out, Console.Error));
