using System.Globalization;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Data.Verification.Recomputation;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>The register's totals are what its models give, in the year of the newest report.</summary>
internal static class VerifyRegister
{
    public static IReadOnlyList<Discrepancy> In(PublishedData data, RegisterEdition register)
    {
        var check = new FileCheck(ReadPublishedData.RegisterFile);
        var year = data.Reports.Where(report => report.Report.Kind == "annual").Select(report => (int?)report.Report.Year).Max();
        check.Word("year", Year(register.Year), Year(year));
        check.Holds("models", register.Models.Select(model => model.Id).Distinct(StringComparer.Ordinal).Count() == register.Models.Count, VerificationTexts.Twice);
        foreach (var model in register.Models)
        {
            CheckForm(check, model, data);
        }

        if (check.Found.Count == 0)
        {
            check.Compute("totals", () => CheckTotals(check, register, RecomputeRegister.From(register.Models, year)));
        }

        return check.Found;
    }

    private static void CheckForm(FileCheck check, RegisteredModelEdition model, PublishedData data)
    {
        var at = $"models/{model.Id}";
        check.Holds($"{at}/state", ContractWord.Read<ModelState>(model.State) is not null, VerificationTexts.UnknownWord);
        check.Holds($"{at}/requirements", model.Requirements.All(documented => ContractWord.Read<Requirement>(documented.Requirement) is not null), VerificationTexts.UnknownWord);
        check.Holds($"{at}/requirements", IsDistinct(model.Requirements.Select(documented => documented.Requirement)), VerificationTexts.Twice);
        check.Holds($"{at}/investment", IsDistinct(model.Investment.Select(period => period.From)), VerificationTexts.Twice);
        check.Holds($"{at}/investment", model.Investment.All(period => period.To is null || period.To >= period.From), VerificationTexts.EndsBeforeItBegins);
        check.Holds($"{at}/stateSince", model.StateSince is null || !(model.StateSince < model.Adopted), VerificationTexts.EndsBeforeItBegins);
        check.Holds($"{at}/stateKnownIn", model.StateKnownIn is null || !(model.StateKnownIn < model.Adopted), VerificationTexts.EndsBeforeItBegins);
        check.Holds($"{at}/expandedIn", model.ExpandedIn.All(year => !(year <= model.Adopted)), VerificationTexts.EndsBeforeItBegins);
        foreach (var report in data.Reports.Where(report => report.Report.Areas.Any(area => area.Id == model.Area)))
        {
            var area = report.Report.Areas.First(area => area.Id == model.Area);
            check.Holds($"{at}/departments", model.Departments.SequenceEqual(area.Departments, StringComparer.Ordinal), VerificationTexts.OtherDepartments);
        }
    }

    private static void CheckTotals(FileCheck check, RegisterEdition register, IReadOnlyList<ExpectedFigure> expected)
    {
        var byAddress = expected.ToDictionary(figure => figure.Address, StringComparer.Ordinal);
        Number("models", register.Totals.Models);
        Number("lastKnownActive", register.Totals.LastKnownActive);
        Number("investmentKnown", register.Totals.InvestmentKnown);
        Number("investmentMillionKroner", register.Totals.InvestmentMillionKroner);
        foreach (var state in Enum.GetValues<ModelState>().Select(state => ContractWord.Of(state)))
        {
            check.Number($"totals/byState/{state}", Says(register.Totals.ByState, state), byAddress[$"{RecomputeRegister.Root}/{state}"].Value);
        }

        foreach (var word in Enum.GetValues<Requirement>().Select(requirement => ContractWord.Of(requirement)))
        {
            check.Number($"totals/byRequirement/{word}", Says(register.Totals.ByRequirement, word), byAddress[$"{RecomputeRegister.Root}/requirements/{word}"].Value);
        }

        VerifyReport.CheckFigures(check, register.Figures, expected);
        foreach (var address in register.Figures.Keys.Where(address => !byAddress.ContainsKey(address)))
        {
            check.Tell($"figures/{address}", VerificationTexts.ForeignFigure);
        }

        void Number(string name, decimal? says) =>
            check.Number($"totals/{name}", says, byAddress.GetValueOrDefault($"{RecomputeRegister.Root}/{name}")?.Value);
    }

    private static decimal? Says(IReadOnlyDictionary<string, decimal> numbers, string name) => numbers.TryGetValue(name, out var number) ? number : null;

    private static bool IsDistinct<T>(IEnumerable<T> values) => values.GroupBy(value => value).All(same => same.Count() == 1);

    private static string? Year(int? year) => year?.ToString(CultureInfo.InvariantCulture);
}
