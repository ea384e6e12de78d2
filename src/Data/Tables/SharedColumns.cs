using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Csv;

namespace InvestmentModels.Data.Tables;

/// <summary>Columns that stand in more than one table, and mean the same there.</summary>
internal static class SharedColumns
{
    public static CsvColumn Report { get; } = new("report", "Rapport") { About = "Rapportens id, som i dens adresse.", IsInEveryRow = true };

    public static CsvColumn Year { get; } = new("year", "Årstal") { About = "Det år, rapporten handler om.", Type = CsvType.Year, IsInEveryRow = true };

    public static CsvColumn Level { get; } = new("level", "Niveau")
    {
        About = "Om rækken er et område eller et af områdets målepunkter.",
        Words = [AreaLevel, MeasureLevel],
        IsInEveryRow = true,
    };

    public static CsvColumn Area { get; } = new("area", "Område-id") { About = "Områdets id, som i dets adresse.", IsInEveryRow = true };

    public static CsvColumn AreaName { get; } = new("area_name", "Område") { About = "Områdets navn.", IsInEveryRow = true };

    public static CsvColumn Measure { get; } = new("measure", "Målepunkt-id") { About = "Målepunktets id. Tomt på områdets egen række." };

    public static CsvColumn MeasureName { get; } = new("measure_name", "Målepunkt") { About = "Målepunktets navn. Tomt på områdets egen række." };

    public static CsvColumn UnitsPerJob { get; } = new("units_per_job", "Enheder pr. job")
    {
        About = "Hvor mange af målepunktet der tæller som ét job.",
        Type = CsvType.Number,
        Minimum = 0,
    };

    public static CsvColumn Target { get; } = new("target", "Mål")
    {
        About = "Det, der skulle nås. På områdets række er målepunkterne lagt sammen efter områdets metode.",
        Type = CsvType.Number,
    };

    public static CsvColumn Result { get; } = new("result", "Status")
    {
        About = "Det, der blev nået. Tomt, når tallet mangler.",
        Type = CsvType.Number,
    };

    public static CsvColumn Percent { get; } = new("percent", "Målopfyldelse i pct.")
    {
        About = "Status delt med mål. Når færre er bedre, er det mål delt med status. Rundet af til hele procent.",
        Type = CsvType.Number,
        Unit = Quantity.Percent,
    };

    public static CsvColumn Colour { get; } = new("colour", "Farve")
    {
        About = "Den farve, området har fået. Tomt på målepunkternes rækker, og når der ikke er vurderet.",
        Words = DanishWord.Colours,
    };

    public static CsvColumn Investment { get; } = new("investment_million_kroner", "Årlig investering i mio. kr.")
    {
        About = "Områdets investering om året. Står kun på områdets egen række, så intet tælles to gange.",
        Type = CsvType.Number,
        Unit = Quantity.MillionKroner,
    };

    public static CsvColumn FullYearPersons { get; } = new("full_year_persons", "Færre helårspersoner")
    {
        About = "Hvor mange færre der er på offentlig forsørgelse, regnet som hele år. Står kun på områdets egen række.",
        Type = CsvType.Number,
        Unit = Quantity.FullYearPersons,
    };

    /// <summary>A row about an area.</summary>
    public static CsvCell AreaLevel => CsvCell.Text("area", "område");

    /// <summary>A row about one of its measures.</summary>
    public static CsvCell MeasureLevel => CsvCell.Text("measure", "målepunkt");
}
