using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>verify</c>: recomputes every figure of a published site from the site alone, and compares checksums and pages.</summary>
public static class VerifyVerb
{
    /// <summary>One change can show in many places; the first lines tell where to begin.</summary>
    private const int MostLines = 20;

    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string folder, Terminal terminal)
    {
        if (!Directory.Exists(folder))
        {
            terminal.Say($"Mappen {folder} findes ikke. Skriv mappen med den byggede side, f.eks.: verify output");
            return ExitCode.System;
        }

        var verification = VerifySite.In(ReadSite.From(folder));
        if (verification.Holds)
        {
            terminal.Answer(
                $"{folder} er hel: {verification.Files} filer har den rigtige kontrolsum, {verification.Figures} tal er regnet efter, og siderne viser de samme tal som data.",
                $"Segl: {verification.Seals!.Site}",
                "Sammenlign seglet med det, «build» skrev: er det et andet, er siden en anden, også når den passer med sig selv.");
            return ExitCode.Done;
        }

        Tell(verification, folder, terminal);
        return ExitCode.Findings;
    }

    private static void Tell(Verification verification, string folder, Terminal terminal)
    {
        var count = verification.Discrepancies.Count;
        foreach (var discrepancy in verification.Discrepancies.Take(MostLines))
        {
            terminal.Say($"{discrepancy}");
        }

        terminal.Say(count > MostLines
            ? $"{folder} passer ikke med sig selv: {count} afvigelser, hvoraf de første {MostLines} er vist. Ret i input, og byg siden igen."
            : $"{folder} passer ikke med sig selv: {count} {(count == 1 ? "afvigelse" : "afvigelser")}. Ret i input, og byg siden igen.");
    }
}
