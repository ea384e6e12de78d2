using InvestmentModels.Computation;
using InvestmentModels.Computation.Privacy;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;
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
    /// <param name="done">Told after each step what it came to; may stop the run by throwing.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static Outcome Run(string input, Action<string>? done = null)
    {
        var files = InputFiles.Read(input);
        done?.Invoke($"Læste {files.Files.Count} filer i {input}.");
        return Run(files, done);
    }

    /// <summary>Everything but writing, of what is published: drafts are left out.</summary>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="done">Told after each step what it came to; may stop the run by throwing.</param>
    /// <param name="toPng">Makes a drawing into a picture; none where nothing on the machine can, and then every page is shared with the site's own picture.</param>
    /// <returns>The outcome, and the ids of the reports left out.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static (Outcome Outcome, IReadOnlyList<string> LeftOut) RunPublished(string input, Action<string>? done = null, Func<string, byte[]>? toPng = null)
    {
        var published = LeaveOutDrafts.From(InputFiles.Read(input));
        done?.Invoke($"Læste {published.Files.Files.Count} filer i {input}{(published.Drafts.Count > 0 ? $"; udkast er udeladt: {string.Join(", ", published.Drafts)}" : string.Empty)}.");
        return (Run(published.Files, done, toPng), published.Drafts);
    }

    /// <summary>Everything but reading and writing.</summary>
    public static Outcome Run(InputFiles input, Action<string>? done = null, Func<string, byte[]>? toPng = null)
    {
        done ??= _ => { };
        var reading = ReadRecord.From(input);
        var findings = reading.Findings;
        done($"Forstod indholdet: rapporter {reading.Record.Reports.Count}, områder {reading.Record.Areas.Count}, tekstsider {reading.Record.Pages.Count}; {findings.Count} fund.");

        var record = ComputeRecord.From(HideSmallCounts.In(reading.Record));
        done($"Beregnede {record.Figures.Count} tal.");

        var review = new ReviewContext(record, reading.Map, reading.BrokenFiles);
        findings.AddRange(ReviewRecord.Check(review));
        done($"Holdt ordene op mod tallene; {findings.Count} fund i alt.");
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        var data = MakeDataFiles.From(record);
        var pages = BuildPages.From(record);
        findings.AddRange(AddressesAreUnique.Check(pages.Select(page => page.Address), review));
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        findings.AddRange(PublishedAddresses.Check(pages.Select(page => page.Address).ToHashSet(StringComparer.Ordinal), review));
        done($"Samlede indholdet af {pages.Count} sider; {findings.Count} fund i alt.");

        var inputSeal = InputSeal.Of(record.Said.Files);
        var frame = BuildPages.Frame(record, SealData.Of(data, inputSeal)) with { FileKinds = FileWords.Of(data.Select(file => (file.Path, file.Bytes.Length))) };
        IReadOnlyList<SharePictureView> drawn = toPng is null ? [] : BuildSharePictures.From(record);
        var pictures = drawn.Select(picture => new SiteFile(picture.Address[1..], toPng!(picture.Svg)));
        var site = SealSite.With([.. MakeSite.From(pages, frame with { SharePictures = drawn }, data), .. pictures], inputSeal);
        done($"Lavede {site.Files.Count} filer.");

        findings.AddRange(CheckLinks.In(site.Files, frame.BasePath).SelectMany(link => LinkInWords.Findings(link.Address, link.Target, link.Why, link.Place, review)));
        done($"Fulgte linkene; {findings.Count} fund i alt.");
        return new Outcome(findings, record, site.Files) { Seals = site.Seals };
    }

    /// <summary>Puts a site without errors in its place.</summary>
    public static void Write(Outcome outcome, string output) => WriteSite.To(outcome.Files, output);
}
