using System.CommandLine;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Benchmarks.Kill;

/// <summary><c>rewrite</c>: writes one edition of a site over the other until it is killed, and says the number of each when it is there.</summary>
internal static class RewriteCommand
{
    public static Command Make()
    {
        var output = new Option<DirectoryInfo>("--output") { Description = "Where the site stands.", Required = true };
        var command = new Command("rewrite", "Writes one edition of a small site over the other until it is killed.") { output };
        command.SetAction(parsed => Forever(parsed.GetValue(output)!.FullName, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static void Forever(string output, TextWriter console)
    {
        var next = (NumberedSite.Found(output) ?? 0) + 1;
        while (true)
        {
            WriteSite.To(NumberedSite.Edition(next), output);
            console.WriteLine(next);
            console.Flush();
            next++;
        }
    }
}
