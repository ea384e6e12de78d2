using InvestmentModels.Diagnostics;

namespace InvestmentModels.Tests.Diagnostics;

/// <summary>One finding of each severity, with Danish letters, a file name with spaces, and what formats have to escape.</summary>
internal static class SampleFindings
{
    public static FindingSet None { get; } = [];

    public static FindingSet OfEveryKind { get; } = From(
        Finding.Warning("IM0601", new Place("input/reports/2024/fritidsjob.md", 3, 14), "Mindst 95 %: «{tal}» og [her](1) er skrevet\nover to linjer."),
        Finding.Error("IM0304", new Place("input/reports/2024/fritidsjob.json", 12, 18), "Årets mål, «løntilskud», er ikke større end 0."),
        new Finding("IM0900", Severity.Note, new Place("input/areas/Ålborg, øst: 100 %.json", 1, 1), "Filen læses ikke."),
        Finding.Error("IM0304", new Place("input/reports/2024/fritidsjob.json", 9, 4), "Målet er ikke større end 0."));

    public static FindingSet From(params IEnumerable<Finding> findings)
    {
        var set = new FindingSet();
        set.AddRange(findings);
        return set;
    }
}
