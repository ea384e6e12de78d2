using System.CommandLine;
using InvestmentModels.Cli.Usage;
using InvestmentModels.Cli.Verbs;

namespace InvestmentModels.Cli;

/// <summary>The verbs, their options and their help, one block each, in the order the help shows them.</summary>
internal static class CommandLine
{
    public static RootCommand Create(Terminal terminal)
    {
        var common = new SharedOptions();
        var input = new FolderOption("--input", "Mappen med tal og tekster.", "input") { Recursive = true };
        var output = new FolderOption("--output", "Mappen, siden skrives i.", "output");

        var drafts = new Option<bool>("--drafts") { Description = "Tag rapporter med, der ikke er offentliggjort. De bliver mærket som udkast." };
        var pictures = new Option<bool>("--pictures") { Description = "Lav et billede til hver rapport, som ses, når den deles. Kræver en installeret Chromium." };
        var root = new RootCommand("Bygger en side om kommunens investeringsmodeller ud fra tal og tekster.") { input, output, drafts, pictures };
        root.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(drafts), parsed.GetValue(pictures), common.Apply(parsed, terminal)));

        var build = new Command("build", "Kontrollerer, regner og skriver siden. Er der fejl, skrives intet.") { output, drafts, pictures };
        build.SetAction(parsed => BuildVerb.Run(parsed.GetValue(input)!, parsed.GetValue(output)!, parsed.GetValue(drafts), parsed.GetValue(pictures), common.Apply(parsed, terminal)));
        root.Add(build);

        var format = new ChoiceOption<FindingForm>(
            "--format",
            "Hvordan fundene skrives: linjer til mennesker som meddelelser, eller et dokument til et andet program som resultat.",
            FindingForm.Text,
            [new(FindingForm.Text, "text"), new(FindingForm.Json, "json"), new(FindingForm.Sarif, "sarif"), new(FindingForm.GitHub, "github")]);
        var check = new Command("check", "Kontrollerer det samme som build, men skriver intet.") { format };
        check.SetAction(parsed => CheckVerb.Run(parsed.GetValue(input)!, parsed.GetValue(format)!.Value, common.Apply(parsed, terminal)));
        root.Add(check);

        var preview = new Command("preview", "Viser siden i en browser på denne maskine.");
        preview.SetAction((parsed, stop) => PreviewVerb.RunAsync(parsed.GetValue(input)!, common.Apply(parsed, terminal), stop));
        root.Add(preview);

        var start = new Argument<string>("mappe") { Description = "Mappen, der skal begyndes i. Den skal være tom eller ikke findes." };
        var init = new Command("init", "Skriver et lille eksempel at begynde fra: en opdigtet kommune, der kan bygges med det samme.") { start };
        init.SetAction(parsed => InitVerb.Run(parsed.GetValue(start)!, common.Apply(parsed, terminal)));
        root.Add(init);

        var next = new NewReportArgument();
        var newReport = new Command("new-report", "Gør den næste rapport klar ud fra den seneste: områder, forslag til mål og pladser til tekster.") { next };
        newReport.SetAction(parsed => NewReportVerb.Run(parsed.GetValue(next)!, parsed.GetValue(input)!, common.Apply(parsed, terminal)));
        root.Add(newReport);

        var report = new Argument<string>("rapport") { Description = "Rapportens id, fx 2024." };
        var sheetFile = new Argument<string>("regneark") { Description = "Regnearket: .xlsx eller .csv. Med --template den fil, der skal laves." };
        var into = new Option<string>("--report") { Description = "Rapporten, tallene hører til, fx 2025.", HelpName = "rapport", Required = true };
        var template = new Option<bool>("--template") { Description = "Lav et regneark til rapportens tal i stedet for at læse et." };
        var yes = new Option<bool>("--yes") { Description = "Gem tallene. Uden --yes bliver ændringerne kun vist." };
        var import = new Command("import", "Læser mål, status og månedstal fra et regneark ind i en rapport.") { sheetFile, into, template, yes };
        import.SetAction(parsed => ImportVerb.Run(
            parsed.GetValue(sheetFile)!, parsed.GetValue(into)!, parsed.GetValue(template), parsed.GetValue(yes), parsed.GetValue(input)!, common.Apply(parsed, terminal)));
        root.Add(import);

        var date = new DateOption("--date", "Datoen for offentliggørelsen, fx 2025-04-01. Udelades den, bruges dagen i dag.");
        var publish = new Command("publish", "Skriver rapportens tal i published.json. Derefter kræver et ændret tal en rettelse.") { report, date };
        publish.SetAction(parsed => PublishVerb.Run(
            parsed.GetValue(report)!, parsed.GetValue(input)!, parsed.GetValue(date)?.Day ?? DateOnly.FromDateTime(DateTime.Now), common.Apply(parsed, terminal)));
        root.Add(publish);

        var pdfFile = new Option<string>("--output") { Description = "Filen, der skrives. Udelades den, får den navn efter rapporten.", HelpName = "fil" };
        var sheet = new Option<bool>("--sheet") { Description = "Print byrådsarket på én side i stedet for hele rapporten." };
        var pdf = new Command("pdf", "Printer rapporten med en installeret Chromium.") { report, sheet, pdfFile };
        pdf.SetAction((parsed, stop) => PdfVerb.RunAsync(parsed.GetValue(report)!, parsed.GetValue(sheet), parsed.GetValue(input)!, parsed.GetValue(pdfFile), common.Apply(parsed, terminal), stop));
        root.Add(pdf);

        var paper = new Command("indstilling", "Skriver et udkast til byrådets indstilling i Markdown, højst 12.000 tegn.") { report };
        paper.SetAction(parsed => CouncilPaperVerb.Run(parsed.GetValue(report)!, parsed.GetValue(input)!, common.Apply(parsed, terminal)));
        root.Add(paper);

        var schema = new Command("schema", "Skriver de skemaer, editoren hjælper med, i mappen schemas.");
        schema.SetAction(parsed => SchemaVerb.Run(parsed.GetValue(input)!, common.Apply(parsed, terminal)));
        root.Add(schema);

        var upgrade = new Command("upgrade", "Opdaterer filer fra en ældre version af filformatet. Er der fejl, skrives intet.");
        upgrade.SetAction(parsed => UpgradeVerb.Run(parsed.GetValue(input)!, common.Apply(parsed, terminal)));
        root.Add(upgrade);

        var site = new Argument<string>("side") { Description = "Mappen med den byggede side." };
        var verify = new Command("verify", "Regner alle tal på en bygget side efter og sammenligner kontrolsummer.") { site };
        verify.SetAction(parsed => VerifyVerb.Run(parsed.GetValue(site)!, common.Apply(parsed, terminal)));
        root.Add(verify);

        common.AddTo(root);
        SpeakDanish.In(root);
        return root;
    }
}
