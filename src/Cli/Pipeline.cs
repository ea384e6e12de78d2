using InvestmentModels.Computation;
using InvestmentModels.Computation.Privacy;
using InvestmentModels.Data;
using InvestmentModels.Data.Seals;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Prose;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;
using InvestmentModels.Review;
using InvestmentModels.Site;
using InvestmentModels.Site.Checks;
using InvestmentModels.Site.Looks;
using InvestmentModels.Site.Publishing;

namespace InvestmentModels.Cli;

/// <summary>The program as a list: read, compute, review, build pages, render, seal, check, write.</summary>
public static class Pipeline
{
    /// <summary>Keeps no page, for those who only want to know what is wrong. The data stay until they have been put together in one file.</summary>
    public static ISiteStore LetGo => new MemorySite(path => path.StartsWith("data/", StringComparison.Ordinal) && path != AllData.Path);

    /// <summary>Everything but writing.</summary>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="done">Told after each step what it came to; may stop the run by throwing.</param>
    /// <param name="keep">Where the files go as they are made; without it they stay in memory.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static Outcome Run(string input, Action<string>? done = null, ISiteStore? keep = null)
    {
        var files = InputFiles.Read(input);
        done?.Invoke($"Læste {files.Files.Count} filer i {input}.");
        return Run(files, done, look: BesideInput.Look(input), keep: keep);
    }

    /// <summary>Everything but writing, of what is published: drafts are left out.</summary>
    /// <param name="input">The input folder as the user wrote it.</param>
    /// <param name="done">Told after each step what it came to; may stop the run by throwing.</param>
    /// <param name="toPng">Makes a drawing into a picture; none where nothing on the machine can, and then every page is shared with the site's own picture.</param>
    /// <param name="keep">Where the files go as they are made; without it they stay in memory.</param>
    /// <returns>The outcome, and the ids of the reports left out.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static (Outcome Outcome, IReadOnlyList<string> LeftOut) RunPublished(
        string input, Action<string>? done = null, Func<string, byte[]>? toPng = null, ISiteStore? keep = null)
    {
        var published = LeaveOutDrafts.From(InputFiles.Read(input));
        done?.Invoke($"Læste {published.Files.Files.Count} filer i {input}{(published.Drafts.Count > 0 ? $"; udkast er udeladt: {string.Join(", ", published.Drafts)}" : string.Empty)}.");
        return (Run(published.Files, done, toPng, BesideInput.Look(input), keep), published.Drafts);
    }

    /// <summary>Everything but reading. With an error in the input no file is made; a link that leads nowhere is found when they are.</summary>
    /// <param name="input">What was read.</param>
    /// <param name="done">Told after each step what it came to; may stop the run by throwing.</param>
    /// <param name="toPng">Makes a drawing into a picture.</param>
    /// <param name="look">A look of one's own; none: the program's.</param>
    /// <param name="keep">Where the files go as they are made, from many threads at once; without it they stay in memory.</param>
    public static Outcome Run(
        InputFiles input, Action<string>? done = null, Func<string, byte[]>? toPng = null, OwnLook? look = null, ISiteStore? keep = null)
    {
        done ??= _ => { };
        look ??= OwnLook.None;
        var reading = ReadRecord.From(input);
        var findings = reading.Findings;
        done($"Forstod indholdet: rapporter {reading.Record.Reports.Count}, områder {reading.Record.Areas.Count}, tekstsider {reading.Record.Pages.Count}; {findings.Count} fund.");

        var record = ComputeRecord.From(HideSmallCounts.In(reading.Record));
        done($"Beregnede {record.Figures.Count} tal.");

        var review = new ReviewContext(record, reading.Map, reading.BrokenFiles);
        findings.AddRange(ReviewRecord.Check(review));
        findings.AddRange(CheckLook.In(look));
        done($"Holdt ordene op mod tallene; {findings.Count} fund i alt.");
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        var plan = BuildPages.Plan(record);
        findings.AddRange(AddressesAreUnique.Check(plan.Addresses, review));
        if (findings.HasErrors)
        {
            return new Outcome(findings, record, []);
        }

        var memory = new MemorySite();
        var store = keep ?? memory;
        var files = new SiteFiles(store);
        var all = MakeDataFiles.Into(record, files.Add);
        files.Add(AllData.Path, zip => all.WriteTo(zip, store.Open));
        var data = files.Digests.Values.ToList();
        done($"Lavede {data.Count} datafiler.");

        var inputSeal = InputSeal.Of(record.Said.Files);
        var frame = BuildPages.Frame(record, SealData.Of(data, inputSeal)) with { FileKinds = FileWords.Of(data.Select(file => (file.Path, file.Bytes))) };
        IReadOnlyList<SharePictureView> drawn = toPng is null ? [] : BuildSharePictures.From(record);
        foreach (var picture in drawn)
        {
            files.Add(new SiteFile(picture.Address[1..], toPng!(picture.Svg)));
        }

        var made = MakeSite.Into(plan, frame with { SharePictures = drawn }, data.Select(file => file.Path), look, file => files.Add(file), files.Has);
        var manifest = MakeManifest.Of([.. files.Digests.Values], inputSeal);
        files.Add(new SiteFile(manifest.File.Path, manifest.File.Bytes));
        done($"Lavede {made.Addresses.Count} sider, {files.Digests.Count} filer i alt.");

        findings.AddRange(PublishedAddresses.Check(made.Addresses.ToHashSet(StringComparer.Ordinal), review));
        var broken = CheckLinks.In(made.Links, files.Has, frame.BasePath);
        findings.AddRange(LinkInWords.Findings(broken, ReadWrittenLinks.In(record.Said.AllWords), reading.Map.Display));
        done($"Fulgte linkene; {findings.Count} fund i alt.");
        return new Outcome(findings, record, memory.Files) { Made = [.. files.Digests.Keys], Seals = manifest.Seals };
    }
}
