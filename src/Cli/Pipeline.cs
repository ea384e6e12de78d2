using InvestmentModels.Computation;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Review;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli;

/// <summary>The program as a list: read, compute, review, build pages, render, seal, check, write.</summary>
public static class Pipeline
{
    /// <summary>Everything but writing.</summary>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static Outcome Run(string input)
    {
        var reading = ReadRecord.From(InputFiles.Read(input));
        var findings = reading.Findings;
        if (reading.Record is null)
        {
            return new Outcome(findings, null, []);
        }

        var broken = findings.Select(finding => finding.Place.File).ToHashSet(StringComparer.Ordinal);
        var record = ComputeRecord.From(reading.Record);
        findings.AddRange(ReviewRecord.Check(new ReviewContext(record, reading.Map, broken)));
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        var data = MakeDataFiles.From(record);
        var pages = BuildPages.From(record);
        var inputSeal = InputSeal.Of(record.Said.Files);
        var frame = BuildPages.Frame(record, SealData.Of(data, inputSeal));
        var site = SealSite.With(MakeSite.From(pages, frame, data), inputSeal);
        findings.AddRange(CheckLinks.In(site.Files));
        return new Outcome(findings, record, site.Files) { Seals = site.Seals };
    }

    /// <summary>Puts a site without errors in its place.</summary>
    public static void Write(Outcome outcome, string output) => WriteSite.To(outcome.Files, output);
}
