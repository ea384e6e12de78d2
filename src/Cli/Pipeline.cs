using InvestmentModels.Computation;
using InvestmentModels.Data;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Review;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli;

/// <summary>The program as a list: read, compute, review, build pages, render, check, write.</summary>
public static class Pipeline
{
    /// <summary>Everything but writing.</summary>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static Outcome Run(string input) => Run(InputFiles.Read(input));

    /// <summary>Everything but reading and writing.</summary>
    public static Outcome Run(InputFiles input)
    {
        var reading = ReadRecord.From(input);
        var findings = reading.Findings;
        var broken = findings.Select(finding => finding.Place.File).ToHashSet(StringComparer.Ordinal);
        var record = ComputeRecord.From(reading.Record);
        var review = new ReviewContext(record, reading.Map, broken);
        findings.AddRange(ReviewRecord.Check(review));
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        var pages = BuildPages.From(record);
        var files = MakeSite.From(pages, BuildPages.Frame(record), MakeDataFiles.From(record));
        findings.AddRange(CheckLinks.In(files).SelectMany(link => LinkInWords.Findings(link.Address, link.Why, link.Place, review)));
        return new Outcome(findings, record, files);
    }

    /// <summary>Puts a site without errors in its place.</summary>
    public static void Write(Outcome outcome, string output) => WriteSite.To(outcome.Files, output);
}
