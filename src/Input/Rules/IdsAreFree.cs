using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>The id of an area or a report names that, and none of what the program calls so itself; an area's begins with a letter, since charts are named after it.</summary>
/// <remarks>What collides on the site only (<c>samlet</c>, <c>kontrol</c> …) is told by its address, where the pages are known.</remarks>
internal sealed class IdsAreFree : IRule
{
    /// <summary>What stands where an area's id may stand: in the addresses of a report's figures, and among its files.</summary>
    private static readonly string[] TakenByReports = ["totals", "departments", "gains", "sensitivity", "economy", "permanence", "report"];

    /// <summary>What stands where a report's id may stand in the addresses of figures.</summary>
    private static readonly string[] TakenByRecord = ["areas", "catalogues", "economy", "register"];

    public IEnumerable<Finding> Check(RuleContext context) =>
    [
        .. context.Record.Areas.Where(area => TakenByReports.Contains(area.Id)).Select(area => Taken(area.Id, "området", area.Origin, context)),
        .. context.Record.Reports.Where(report => TakenByRecord.Contains(report.Id)).Select(report => Taken(report.Id, "rapporten", report.Origin, context)),
        .. context.Record.Areas.Where(area => char.IsAsciiDigit(area.Id[0])).Select(area => Finding.Error(
            "IM0228", context.PlaceOf(area.Origin.At("id")), $"Id'et «{area.Id}» begynder med et tal. Begynd det med et bogstav, og omdøb områdets filer.")),
    ];

    private static Finding Taken(string id, string what, Origin origin, RuleContext context) => Finding.Error(
        "IM0228", context.PlaceOf(origin.At("id")), $"Id'et «{id}» bruger programmet selv. Giv {what} et andet id, og omdøb filerne.");
}
