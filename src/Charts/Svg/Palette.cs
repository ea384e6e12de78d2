namespace InvestmentModels.Charts.Svg;

/// <summary>The light colours, for where no stylesheet reaches. Lines and outlines in ink use <c>currentColor</c> instead.</summary>
internal static class Palette
{
    public const string Ink = "#1c2430";
    public const string Paper = "#ffffff";
    public const string Bar = "#2f5f8f";
    public const string Rule = "#66717f";
    public const string Green = "#1b6e3c";
    public const string Yellow = "#f4c430";
    public const string Red = "#a3201b";
    public const string Grey = "#4d4d4d";
}
