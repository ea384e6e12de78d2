using InvestmentModels.Computation;
using InvestmentModels.Computation.Privacy;
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
        var record = ComputeRecord.From(HideSmallCounts.In(reading.Record));
        var review = new ReviewContext(record, reading.Map, reading.BrokenFiles);
        findings.AddRange(ReviewRecord.Check(review));
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        var pages = BuildPages.From(record);
        findings.AddRange(PublishedAddresses.Check(pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal), review));
        var files = MakeSite.From(pages, BuildPages.Frame(record), MakeDataFiles.From(record));
        findings.AddRange(CheckLinks.In(files).SelectMany(link => LinkInWords.Findings(link.Address, link.Why, link.Place, review)));
        return new Outcome(findings, record, files);
    }

    /// <summary>Puts a site without errors in its place.</summary>
    public static void Write(Outcome outcome, string output) => WriteSite.To(outcome.Files, output);
}
