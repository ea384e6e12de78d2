using System.CommandLine;
using System.Globalization;

namespace InvestmentModels.Cli.Usage;

/// <summary>An option whose value is a date written year-month-day; 04/01 could be two different days and is refused.</summary>
internal sealed class DateOption : Option<GivenDate>
{
    public DateOption(string name, string description)
        : base(name)
    {
        Description = description;
        HelpName = "dato";
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            if (DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return new GivenDate(date);
            }

            result.AddError($"«{written}» kan ikke bruges som {name}. Skriv datoen som år-måned-dag, fx 2025-04-01.");
            return null;
        };
    }
}
