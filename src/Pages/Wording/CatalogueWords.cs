using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>The sentences of the efficiency catalogue, made from its figures.</summary>
internal static class CatalogueWords
{
    /// <summary>A cell the catalogue does not print; never «0».</summary>
    public const string NotPrinted = "ikke trykt";

    /// <summary>How the numbers are to be read.</summary>
    public static IReadOnlyList<string> Reading { get; } =
    [
        "Alle tal er i mio. kr. Minus ved en korrektion betyder flere udgifter eller mindre gevinst. Minus ved en gevinst betyder en merudgift.",
        "«Ikke trykt» betyder, at kataloget ikke har et tal i det felt. Det er ikke det samme som nul, og det bliver ikke lagt til.",
        "Kataloget trykker korrektionen og gevinsten efter den. Gevinsten før er regnet ud: gevinsten efter minus korrektionen.",
    ];

    public static string State(CatalogueState state) => state == CatalogueState.Closed ? "Afsluttet" : "Følges op";

    public static string Table(CatalogueState table) => table == CatalogueState.Closed ? "Afsluttede projekter" : "Projekter til opfølgning";

    public static string Kind(GainKind kind) => kind switch
    {
        GainKind.Correction => "Korrektion",
        GainKind.Total => "Gevinst efter korrektion",
        _ => "Gevinst før korrektion",
    };

    /// <summary>Which way the corrections go in the year of the accounts and in the last column.</summary>
    public static string Headline(ComputedCatalogue catalogue)
    {
        var changes = Telling(catalogue).Select(column => (Name: ColumnName.Of(column.Column), Sign: Math.Sign(column.Correction?.Value ?? 0))).ToList();
        return changes switch
        {
            [] => "Kataloget trykker ingen gevinster",
            [var only] => $"Korrektionerne {Does(only.Sign)} i {only.Name}",
            [var first, var last] when first.Sign == last.Sign => $"Korrektionerne {Does(first.Sign)} både i {first.Name} og i {last.Name}",
            [{ Sign: not 0 } first, { Sign: not 0 } last, ..] => $"Korrektionerne {Does(first.Sign)} i {first.Name}, men {(last.Sign > 0 ? "større" : "mindre")} i {last.Name}",
            [var first, var last, ..] => $"Korrektionerne {Does(first.Sign)} i {first.Name}, men {Does(last.Sign)} i {last.Name}",
        };
    }

    /// <summary>How many projects, and what the corrections did.</summary>
    public static IReadOnlyList<PartView> Lead(ComputedCatalogue catalogue)
    {
        List<PartView> parts =
        [
            "Kataloget følger op på ", BuildFigure.From(catalogue.Counts.Projects), " projekter: ",
            BuildFigure.From(catalogue.Counts.Closed), " er afsluttet, og ", BuildFigure.From(catalogue.Counts.FollowUp), " følges op. ",
        ];
        foreach (var column in Telling(catalogue))
        {
            parts.AddRange(Gain(column, "gevinsten"));
        }

        return parts;
    }

    /// <summary>«I 2019 er gevinsten 40,6 mio. kr. efter en korrektion på …»; nothing where nothing is printed.</summary>
    public static IEnumerable<PartView> Gain(ColumnGains column, string what) => column is { Total: { } total, Correction: { } correction, Before: { } before }
        ?
        [
            $"I {ColumnName.Of(column.Column)} er {what} ", BuildFigure.From(total), " efter en korrektion på ", BuildFigure.From(correction), " Før korrektion er den ", BuildFigure.From(before), " ",
        ]
        : [];

    /// <summary>The columns that tell most: the year of the accounts, and the last.</summary>
    public static IReadOnlyList<ColumnGains> Telling(ComputedCatalogue catalogue) =>
        [.. new[] { At(catalogue.Overall.Gains, catalogue.Said), catalogue.Overall.Gains[^1] }.OfType<ColumnGains>().Distinct().Where(column => column.Total is not null)];

    /// <summary>The column of the accounts' own year; the first where the catalogue has none.</summary>
    public static ColumnGains At(IReadOnlyList<ColumnGains> gains, EfficiencyCatalogue catalogue) =>
        gains.FirstOrDefault(column => column.Column == FormattableString.Invariant($"{catalogue.Year}")) ?? gains[0];

    /// <summary>How the stated sums agree.</summary>
    public static string Control(ComputedCatalogue catalogue)
    {
        var (all, unequal) = (catalogue.Comparisons.Count, catalogue.Differences.Count());
        return (all, unequal) switch
        {
            (0, _) => "Kataloget trykker ingen summer, der kan holdes op mod beregningen.",
            (_, 0) => $"Kataloget trykker {all} summer. De stemmer alle med dets egne rækker.",
            _ => $"Kataloget trykker {all} summer. {all - unequal} stemmer med dets egne rækker, og {unequal} gør det ikke.",
        };
    }

    private static string Does(int sign) => sign switch
    {
        > 0 => "gør gevinsten større",
        < 0 => "gør gevinsten mindre",
        _ => "ændrer ikke gevinsten",
    };
}
