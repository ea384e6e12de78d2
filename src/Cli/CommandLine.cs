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

        var schema = new Command("schema", "Skriver de skemaer, editoren hjælper med, i mappen schemas.");
        schema.SetAction(parsed => SchemaVerb.Run(parsed.GetValue(input)!, terminal));

        var upgrade = new Command("upgrade", "Opdaterer filer fra en ældre version af filformatet. Er der fejl, skrives intet.");
        upgrade.SetAction(parsed => UpgradeVerb.Run(parsed.GetValue(input)!, terminal));

        var root = new RootCommand("Bygger en side om kommunens investeringsmodeller ud fra tal og tekster.") { input, output, build, check, preview, schema, upgrade };
        root.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, terminal));
        return root;
    }
}
