using InvestmentModels.Computation;

namespace InvestmentModels.Cli;

/// <summary>The report a user named on the command line.</summary>
internal static class NamedReport
{
    /// <summary>The report; none when there is no such one, which has then been told.</summary>
    public static ComputedReport? In(ComputedRecord record, string id, Terminal terminal)
    {
        var found = record.Reports.FirstOrDefault(report => report.Reported.Id == id);
        if (found is null)
        {
            terminal.Error.WriteLine($"Rapporten «{id}» findes ikke. Kendte rapporter: {string.Join(", ", record.Said.Reports.Select(known => known.Id))}.");
        }

        return found;
    }

    /// <summary>The same, of a whole year: what is told of half a year and of bare figures is not a report to print.</summary>
    public static ComputedReport? OfAYear(ComputedRecord record, string id, Terminal terminal)
    {
        var found = In(record, id, terminal);
        if (found is { Reported.Kind: not Model.ReportKind.Annual })
        {
            terminal.Error.WriteLine($"«{id}» er ikke en årsrapport, så der er ikke noget at lave papir af.");
            return null;
        }

        return found;
    }
}
