namespace InvestmentModels.Data.Workbooks;

/// <summary>What the sheets of a report's workbook are called; formulas name them.</summary>
internal static class SheetNames
{
    public const string Areas = "Områder";
    public const string Measures = "Målepunkter";
    public const string Totals = "I alt";
    public const string Calculations = "Regnestykker";
    public const string Counted = "Talt med";
    public const string Facts = "Indberettet";
    public const string About = "Læs mig";
}
