using System.CommandLine;
using InvestmentModels.Input.Drafts;

namespace InvestmentModels.Cli.Usage;

/// <summary>The id of a report to be started; anything but a year or a year's half-year status is told in Danish.</summary>
internal sealed class NewReportArgument : Argument<NewReportId>
{
    public NewReportArgument()
        : base("rapport")
    {
        Description = "Den nye rapports id: et år, fx 2025, eller et års halvårsstatus, fx 2025-halvaar.";
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            if (NewReportId.Read(written) is { } id)
            {
                return id;
            }

            result.AddError($"«{written}» kan ikke være navnet på en ny rapport. Skriv et år, fx 2025, eller et halvår, fx 2025-halvaar.");
            return null!;
        };
    }
}
