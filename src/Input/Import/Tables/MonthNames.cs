namespace InvestmentModels.Input.Import.Tables;

/// <summary>The months in Danish.</summary>
internal static class MonthNames
{
    private const int Abbreviation = 3;

    public static IReadOnlyList<string> All { get; } =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>From 1; none where it is no month. «jan» and «jan.» are months too, «sept.» as well.</summary>
    public static int? Read(string written)
    {
        var name = written.TrimEnd('.');
        var month = All.ToList().FindIndex(known => name.Length >= Abbreviation && known.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }
}
