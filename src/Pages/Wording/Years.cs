using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.OverYears;
using InvestmentModels.Pages.Builders.OverYears;

namespace InvestmentModels.Pages.Wording;

/// <summary>The sentences about an area from year to year.</summary>
internal static class Years
{
    /// <summary>At the first break of a chart where a measure is defined in another way.</summary>
    public const string Break = "ny definition";

    /// <summary>At the first break of a chart where every measure is what it was, but they are not the same ones.</summary>
    public const string OtherMeasures = "andre målepunkter";

    /// <summary>Under a year without a report.</summary>
    public const string NotHeld = "ikke med";

    /// <summary>Under a year whose report is still being written.</summary>
    public const string Draft = "udkast";

    /// <summary>The newest attainment, and how it moved where the year before can be compared.</summary>
    public static string Headline(IReadOnlyList<YearSlot> slots)
    {
        var known = slots.Select(slot => slot.Held).OfType<AreaYear>().Where(year => year.Area.Attainment.Percent is not null).ToList();
        if (known.Count == 0)
        {
            return "Ingen rapport har et samlet resultat for området endnu";
        }

        var now = Told(known[^1]);
        if (known.Count == 1)
        {
            return $"Målopfyldelsen var {now}";
        }

        var (before, after) = (known[^2].Area.Attainment.Percent!.Value, known[^1].Area.Attainment.Percent!.Value);
        return known[^1].IsBreak
            ? $"Målopfyldelsen var {now}, men kan ikke sammenlignes med året før"
            : before == after ? $"Målopfyldelsen var uændret {now}"
            : $"Målopfyldelsen {(after > before ? "steg" : "faldt")} fra {Told(known[^2])} til {now}";
    }

    /// <summary>A measure's newest result.</summary>
    public static string Headline(string name, ComputedMeasure? newest, int year) => newest switch
    {
        null => name,
        { Result: { } result } => $"{name}: {Numbers.WithUnit(result)} i {year} mod et mål på {Numbers.WithUnit(newest.Target)}".TrimEnd('.'),
        _ => $"{name}: resultatet mangler i {year}",
    };

    /// <summary>What a year counts that the one before did not.</summary>
    public static string WhatBroke(ComputedArea before, ComputedArea now)
    {
        var added = now.Measures.Where(measure => before.Measures.All(old => old.Measure.Id != measure.Measure.Id)).Select(measure => measure.Measure.Name).ToList();
        var gone = before.Measures.Where(old => now.Measures.All(measure => measure.Measure.Id != old.Measure.Id)).Select(old => old.Measure.Name).ToList();
        var kept = now.Measures.SelectMany(measure => before.Measures.Where(old => old.Measure.Id == measure.Measure.Id).Select(old => (Old: old.Measure, Now: measure.Measure))).ToList();
        string[] what =
        [
            .. added.Count > 0 ? [$"nu også {string.Join(", ", added)}"] : Array.Empty<string>(),
            .. gone.Count > 0 ? [$"nu uden {string.Join(", ", gone)}"] : Array.Empty<string>(),
            .. kept.Where(pair => pair.Old.Name != pair.Now.Name).Select(pair => $"{pair.Old.Name} hedder nu {pair.Now.Name}"),
            .. kept.Where(pair => pair.Old.UnitsPerJob != pair.Now.UnitsPerJob)
                .Select(pair => $"{pair.Now.Name}: {Numbers.Plain(pair.Now.UnitsPerJob)} til ét job, før {Numbers.Plain(pair.Old.UnitsPerJob)}"),
        ];
        var kind = IsOnlyOtherMeasures(before, now) ? OtherMeasures : Break;
        return what.Length == 0 ? kind : $"{kind}: {string.Join("; ", what)}";
    }

    /// <summary>What to call the breaks of a chart: the stronger word where there are both kinds.</summary>
    public static string BreakOf(IReadOnlyList<AreaYear> years) => years.Zip(years.Skip(1))
        .Where(pair => pair.Second.IsBreak)
        .All(pair => IsOnlyOtherMeasures(pair.First.Area, pair.Second.Area)) ? OtherMeasures : Break;

    private static bool IsOnlyOtherMeasures(ComputedArea before, ComputedArea now)
    {
        var old = before.Measures.ToDictionary(measure => measure.Measure.Id, measure => measure.Measure, StringComparer.Ordinal);
        var kept = now.Measures.Where(measure => old.ContainsKey(measure.Measure.Id)).ToList();
        return (kept.Count < now.Measures.Count || kept.Count < old.Count)
            && kept.All(measure => old[measure.Measure.Id] is var then && then.Name == measure.Measure.Name && then.UnitsPerJob == measure.Measure.UnitsPerJob);
    }

    /// <summary>Every known year in a sentence.</summary>
    public static string Summary(IReadOnlyList<YearSlot> slots)
    {
        var told = slots.Select(slot => slot.Held).OfType<AreaYear>().Select(year => year.Area.Attainment.Percent is { } percent
            ? $"{year.Report.Reported.Year}: {Numbers.WithUnit(percent)}".TrimEnd('.')
            : $"{year.Report.Reported.Year}: mangler").ToList();
        var missing = slots.Where(slot => slot.Held is null).Select(slot => $"{slot.Year}").ToList();
        return $"{string.Join(". ", told)}." + (missing.Count == 0 ? string.Empty : $" Området er ikke med i nogen rapport om {string.Join(", ", missing)}.");
    }

    /// <summary>The thresholds the years are held against, for the key of the chart.</summary>
    public static string? Thresholds(IReadOnlyList<YearSlot> slots, Func<AreaYear, decimal?> thresholdOf) =>
        slots.Select(slot => slot.Held).OfType<AreaYear>().Select(thresholdOf).OfType<decimal>().Distinct().ToList() switch
        {
            { Count: 0 } => null,
            [var only] => $"Grøn fra {Numbers.WithUnit(only, Quantity.Percent)}",
            _ => "Årets grænse for grøn",
        };

    private static string Told(AreaYear year) => $"{Numbers.WithUnit(year.Area.Attainment.Percent!)} i {year.Report.Reported.Year}";
}
