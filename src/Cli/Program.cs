using System.Text;
using InvestmentModels.Cli;

Console.OutputEncoding = Encoding.UTF8;
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    // The first Ctrl-C lets the step that is running finish; the second does not wait.
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
var terminal = Terminal.OfConsole(Environment.GetEnvironmentVariable, isScreen: !Console.IsErrorRedirected);
return await Run.WithAsync(args, terminal with { Stop = stop.Token });
