namespace InvestmentModels.Pages.Wording;

/// <summary>Dates for readers: «5. marts 2026».</summary>
public static class Dates
{
    private static readonly string[] Months =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>Three letters each, for the columns of a monthly chart.</summary>
    public static IReadOnlyList<string> ShortMonths { get; } = [.. Months.Select(month => month[..3])];

    /// <summary>A month by its place in the year, from 0.</summary>
    public static string MonthName(int month) => Months[month];

    /// <summary>The whole date in words.</summary>
    public static string Long(DateOnly date) => $"{date.Day}.{Numbers.NoBreak}{Months[date.Month - 1]} {date.Year}";

    /// <summary>The whole date in words, or nothing.</summary>
    public static string Long(DateOnly? date) => date is { } known ? Long(known) : string.Empty;
}
