using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Registers;

/// <summary>The areas' models and the older ones → one register. An id used twice is told elsewhere; here the first one counts.</summary>
internal static class ComputeRegister
{
    /// <summary>First step of every address of the register.</summary>
    public const string Root = "register";

    private static readonly IReadOnlyList<Requirement> Requirements = Enum.GetValues<Requirement>();

    public static ComputedRegister From(PublicRecord said)
    {
        var year = said.Reports.LastOrDefault(report => report.Kind == ReportKind.Annual)?.Year;
        var models = said.Areas.SelectMany(area => area.Models.Select(model => Registered(model, area.Departments, area, null)))
            .Concat(said.History.Select(older => Registered(older.Model, older.Departments, null, older)))
            .DistinctBy(model => model.Model.Id)
            .ToList();
        var inForce = year is { } now ? models.Where(model => model.WasActiveIn(now) && model.InvestmentIn(now) is not null).ToList() : [];
        return new ComputedRegister(
            year,
            models,
            Count("models", "Modeller i registeret", _ => true),
            Enum.GetValues<ModelState>().ToDictionary(state => state, ByState),
            Count("lastKnownActive", "Aktive modeller efter en ældre kilde", model => model.Model.State == ModelState.Active && !model.IsKnownToday),
            year is null ? null : Tally("investmentKnown", $"Modeller aktive i {year}, hvor beløbet er oplyst", inForce, models.Count(model => model.WasActiveIn(year.Value))),
            inForce.Count == 0 ? null : new Figure(
                $"{Root}/investmentMillionKroner",
                $"Kendt årlig investering i modeller, der var aktive i {year}",
                Quantity.MillionKroner,
                new Sum([.. inForce.Select(model => new Reference(model.InvestmentIn(year!.Value)!))]),
                RoundingRule.TenthHalfUp),
            Requirements.ToDictionary(requirement => requirement, ByRequirement));

        Figure ByState(ModelState state) => Count(ContractWord.Of(state), StateName(state), model => model.Model.State == state && model.IsKnownToday);

        Figure ByRequirement(Requirement requirement) => Count(
            $"requirements/{ContractWord.Of(requirement)}",
            $"Modeller, der dokumenterer {RequirementNames.Of(requirement)}",
            model => model.Model.Principles.Any(documented => documented.Requirement == requirement));

        Figure Count(string name, string what, Func<RegisteredModel, bool> counts) => Tally(name, what, models.Where(counts), models.Count);
    }

    private static Figure Tally(string name, string what, IEnumerable<RegisteredModel> counted, int of) => new(
        $"{Root}/{name}",
        what,
        Quantity.Count,
        new Tally([.. counted.Select(model => new Counted($"{Root}/models/{model.Model.Id}", model.Model.Name))], of),
        RoundingRule.Exact);

    private static RegisteredModel Registered(InvestmentModel model, IReadOnlyList<string> departments, Area? area, HistoricModel? history) =>
        new(model, departments, area, history, [.. model.Investment.Select((period, index) => Investment(model, period, index)).DistinctBy(invested => invested.Period.From)], Documented(model));

    private static InvestedPeriod Investment(InvestmentModel model, InvestmentPeriod period, int index)
    {
        var investment = ReportedInvestment.Of(model, index);
        return new InvestedPeriod(period, new Figure(
            FormattableString.Invariant($"{Root}/models/{model.Id}/investment/{period.From}"),
            investment.Name,
            Quantity.MillionKroner,
            investment,
            RoundingRule.Exact));
    }

    private static Figure Documented(InvestmentModel model) => new(
        $"{Root}/models/{model.Id}/requirements",
        $"Dokumenterede krav, {model.Name}",
        Quantity.Count,
        new Tally(
            [.. model.Principles.Select(documented => new Counted(
                $"{Root}/models/{model.Id}/requirements/{ContractWord.Of(documented.Requirement)}", RequirementNames.Of(documented.Requirement)))],
            Requirements.Count),
        RoundingRule.Exact);

    private static string StateName(ModelState state) => state switch
    {
        ModelState.Permanent => "Permanente modeller",
        ModelState.Stopped => "Stoppede modeller",
        ModelState.Completed => "Afsluttede modeller",
        _ => "Aktive modeller",
    };
}
