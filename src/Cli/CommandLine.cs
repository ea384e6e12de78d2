using System.CommandLine;
using InvestmentModels.Cli.Usage;
using InvestmentModels.Cli.Verbs;

namespace InvestmentModels.Cli;

/// <summary>The verbs, their options and their help.</summary>
internal static class CommandLine
{
    public static RootCommand Create(Terminal terminal)
    {
        var common = new CommonOptions();
        var input = new FolderOption("--input", "Mappen med tal og tekster.", "input") { Recursive = true };
        var output = new FolderOption("--output", "Mappen, siden skrives i.", "output");

        var build = new Command("build", "Kontrollerer, regner og skriver siden. Er der fejl, skrives intet.") { output };
        build.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, common.Apply(parsed, terminal)));

        var format = new ChoiceOption<FindingForm>(
            "--format",
            "Hvordan fundene skrives: linjer til mennesker som meddelelser, eller et dokument til et andet program som resultat.",
            FindingForm.Text,
            [(FindingForm.Text, ["text"]), (FindingForm.Json, ["json"]), (FindingForm.Sarif, ["sarif"]), (FindingForm.GitHub, ["github"])]);
        var check = new Command("check", "Kontrollerer det samme som build, men skriver intet.") { format };
        check.SetAction(parsed => CheckVerb.Run(parsed.GetValue(input)!, parsed.GetValue(format), common.Apply(parsed, terminal)));

        var preview = new Command("preview", "Viser siden i en browser på denne maskine.");
        preview.SetAction((parsed, stop) => PreviewVerb.RunAsync(parsed.GetValue(input)!, common.Apply(parsed, terminal), stop));

        var root = new RootCommand("Bygger en side om kommunens investeringsmodeller ud fra tal og tekster.") { input, output, build, check, preview };
        root.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, common.Apply(parsed, terminal)));
        common.AddTo(root);
        SpeakDanish.In(root);
        return root;
    }
}
