using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>areas/x.json</c> with <c>areas/x.md</c> → <see cref="Area"/>.</summary>
internal static class ReadArea
{
    public const string Folder = "areas/";

    public static Area? From(string file, ReadingRoom room)
    {
        var spec = room.Read<AreaSpec>(file);
        if (spec is null)
        {
            return null;
        }

        room.IdIsFileName(spec, "id", spec.Id, Path.GetFileNameWithoutExtension(file));
        var text = Path.ChangeExtension(file, ".md");
        return new Area(
            spec.Id,
            spec.Name,
            spec.Departments,
            spec.Method,
            [.. spec.Measures.Select(Measure)],
            [.. spec.Models.Select(Model)],
            room.ReadMarkdown(text) is { } words ? new Words(string.Join('\n', words.Lines), text, 1) : Words.Missing,
            spec.Origin);
    }

    private static Measure Measure(MeasureSpec spec) => new(
        spec.Id,
        spec.Name,
        spec.Unit,
        spec.Better,
        spec.UnitsPerJob ?? 1,
        spec.OverYears ?? (spec.Unit is Unit.Days or Unit.Percent ? YearsRule.Mean : YearsRule.Sum),
        spec.Models ?? [],
        spec.Origin)
    {
        From = spec.From,
        Until = spec.Until,
        Earlier = [.. (spec.Earlier ?? []).OrderBy(earlier => earlier.Until).Select(earlier => new EarlierDefinition(
            earlier.Until, earlier.Name, earlier.UnitsPerJob, earlier.Reason, ReadDecisions.One(earlier.Decision), earlier.Origin))],
    };

    private static InvestmentModel Model(ModelSpec spec) => new(
        spec.Id,
        spec.Name,
        spec.Adopted,
        Investment(spec.Investment),
        spec.State,
        spec.StateSince,
        ReadDecisions.From(spec.Decisions),
        spec.Origin)
    {
        ExpandedIn = spec.ExpandedIn ?? [],
        EffectExpectedFrom = spec.EffectExpectedFrom,
        Principles = ReadPrinciples.From(spec.Principles),
        BusinessCase = ReadBusinessCase.From(spec.BusinessCase),
    };

    /// <summary>What a model costs, period by period.</summary>
    public static IReadOnlyList<InvestmentPeriod> Investment(IReadOnlyList<InvestmentPeriodSpec> specs) =>
        [.. specs.Select(period => new InvestmentPeriod(period.From, period.To, period.MillionKroner))];
}
