using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Csv;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Tables;

/// <summary>Words of the contract as cells: English for programs, Danish for people.</summary>
internal static class DanishWord
{
    public static CsvCell Of(Unit unit) => Cell(unit, unit switch
    {
        Unit.Persons => "personer",
        Unit.Days => "dage",
        Unit.Percent => "procent",
        Unit.MillionKroner => "mio. kr.",
        _ => "antal",
    });

    public static CsvCell Of(Direction better) => Cell(better, better == Direction.Higher ? "flere er bedre" : "færre er bedre");

    public static CsvCell Of(Method method) => Cell(method, method switch
    {
        Method.Converted => "omregnet til job",
        Method.Sum => "lagt sammen",
        _ => "ét målepunkt",
    });

    public static CsvCell Of(Colour? colour) => colour is { } known ? Cell(known, Colour(known)) : CsvCell.Empty;

    /// <summary>A colour as readers call it.</summary>
    public static string Colour(Colour colour) => colour switch
    {
        Model.Colour.Green => "grøn",
        Model.Colour.Yellow => "gul",
        _ => "rød",
    };

    public static CsvCell Of(ReportKind kind) => Cell(kind, kind switch
    {
        ReportKind.Annual => "årsrapport",
        ReportKind.HalfYear => "halvårsstatus",
        _ => "kun tal",
    });

    public static CsvCell Of(ModelState state) => Cell(state, state switch
    {
        ModelState.Active => "i gang",
        ModelState.Permanent => "permanent",
        ModelState.Stopped => "stoppet",
        _ => "afsluttet",
    });

    /// <summary>Every word a column may hold.</summary>
    public static IReadOnlyList<CsvCell> All<T>(Func<T, CsvCell> of)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(of)];

    /// <summary>Every colour as a word.</summary>
    public static IReadOnlyList<CsvCell> Colours { get; } = All<Colour>(colour => Of(colour));

    public static CsvCell Of(bool holds) => CsvCell.Text(holds ? "true" : "false", holds ? "ja" : "nej");

    /// <summary>What a figure counts, as readers call it.</summary>
    public static string Of(Quantity quantity) => quantity switch
    {
        Quantity.Persons => "personer",
        Quantity.FullYearPersons => "helårspersoner",
        Quantity.Days => "dage",
        Quantity.Percent => "pct.",
        Quantity.PercentagePoints => "procentpoint",
        Quantity.MillionKroner => "mio. kr.",
        Quantity.Kroner => "kr.",
        Quantity.Weeks => "uger",
        _ => "antal",
    };

    private static CsvCell Cell<T>(T word, string danish)
        where T : struct, Enum => CsvCell.Text(ContractWord.Of(word), danish);
}
