using System.CommandLine;
using InvestmentModels.Cli.Verbs;

namespace InvestmentModels.Cli;

/// <summary>The verbs, their options and their help.</summary>
internal static class CommandLine
{
    public static RootCommand Create(Terminal terminal)
    {
        var input = new Option<string>("--input") { Description = "Mappen med tal og tekster.", DefaultValueFactory = _ => "input", Recursive = true };
        var output = new Option<string>("--output") { Description = "Mappen, siden skrives i.", DefaultValueFactory = _ => "output" };

        var build = new Command("build", "Kontrollerer, regner og skriver siden. Er der fejl, skrives intet.") { output };
        build.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, terminal));

        var check = new Command("check", "Kontrollerer det samme som build, men skriver intet.");
        check.SetAction(parsed => CheckVerb.Run(parsed.GetValue(input)!, terminal));

        var preview = new Command("preview", "Viser siden i en browser på denne maskine.");
        preview.SetAction((parsed, stop) => PreviewVerb.RunAsync(parsed.GetValue(input)!, terminal, stop));

        var site = new Argument<string>("side") { Description = "Mappen med den byggede side." };
        var verify = new Command("verify", "Regner alle tal på en bygget side efter og sammenligner kontrolsummer.") { site };
        verify.SetAction(parsed => VerifyVerb.Run(parsed.GetValue(site)!, terminal));

        var root = new RootCommand("Bygger en side om kommunens investeringsmodeller ud fra tal og tekster.") { input, output, build, check, preview, verify };
        root.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, terminal));
        return root;
    }
}
