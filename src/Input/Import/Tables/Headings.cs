namespace InvestmentModels.Input.Import.Tables;

/// <summary>The headings that are understood: the template's, and those of the site's own files.</summary>
internal static class Headings
{
    private static readonly IReadOnlyDictionary<string, Heading> Known = new (HeadingKind Kind, string[] Names)[]
    {
        (HeadingKind.Area, ["Område", "area_name"]),
        (HeadingKind.AreaId, ["Område-id", "area"]),
        (HeadingKind.Measure, ["Målepunkt", "measure_name"]),
        (HeadingKind.MeasureId, ["Målepunkt-id", "measure"]),
        (HeadingKind.Level, ["Niveau", "level"]),
        (HeadingKind.Target, ["Mål", "target"]),
        (HeadingKind.Result, ["Status", "Resultat", "result"]),
        (HeadingKind.Month, ["Måned", "month"]),
        (HeadingKind.Value, ["Værdi", "value"]),
    }
        .SelectMany(heading => heading.Names.Select(name => (Name: name, Heading: new Heading(heading.Kind))))
        .Concat(MonthNames.All.Select((name, at) => (Name: name, Heading: new Heading(HeadingKind.Monthly, at + 1))))
        .ToDictionary(pair => pair.Name, pair => pair.Heading, StringComparer.OrdinalIgnoreCase);

    /// <summary>What a heading says; none where it is not one of ours.</summary>
    public static Heading? Read(string written)
    {
        var name = Names.Plain(written);
        return Known.TryGetValue(name, out var heading) ? heading
            : MonthNames.Read(name) is { } month ? new Heading(HeadingKind.Monthly, month)
            : null;
    }

    /// <summary>The heading somebody probably meant: a slip must not make a column of figures vanish.</summary>
    public static string? Near(string written) => Nearest.To(Names.Plain(written), Known.Keys);
}
