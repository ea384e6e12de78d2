using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>What the principles ask for, and what the sources document: what is missing is shown as missing.</summary>
internal static class BuildRequirements
{
    private const string Missing = "Ikke dokumenteret";

    private static readonly IReadOnlyList<Requirement> All = Enum.GetValues<Requirement>();

    /// <summary>Requirement by requirement.</summary>
    public static TableView Table(ComputedRegister register) => new(
        "Krav i principperne, og hvor mange modeller der dokumenterer dem",
        [new ColumnView("Krav"), new ColumnView("Modeller, der dokumenterer det", true)],
        [.. All.Select(requirement => (IReadOnlyList<CellView>)
        [
            new CellView(RequirementNames.Of(requirement)),
            BuildFigure.Cell(register.ByRequirement[requirement], string.Empty),
        ])]);

    /// <summary>Model by model, the best documented first.</summary>
    public static TableView Documented(ComputedRegister register) => new(
        "Dokumenterede krav for hver model",
        [
            new ColumnView("Model") { Key = "model" },
            new ColumnView("Dokumenteret", true) { Key = "dokumenteret" },
            .. Sections().Select(section => new ColumnView(section) { Key = section.ToLowerInvariant() }),
        ],
        [.. Sorted(register).Select(model => (IReadOnlyList<CellView>)
        [
            new CellView(model.Model.Name) { Address = Addresses.Model(model.Model) },
            new CellView(string.Empty) { Figure = BuildFigure.From(model.Requirements), Note = OfAll },
            .. Sections().Select(section => Section(model, section)),
        ])])
    {
        Key = "krav",
        RowName = "modeller",
    };

    /// <summary>Model by model with texts and sources.</summary>
    public static IReadOnlyList<DocumentedModelView> Details(ComputedRegister register) => [.. Sorted(register).Select(model => new DocumentedModelView(
        model.Model.Name,
        BuildFigure.From(model.Requirements),
        OfAll,
        model.Model.Principles.Count == 0 ? [] : [.. All.Select(requirement => Of(model, requirement))]))];

    private static string OfAll => $"af {Numbers.Plain(All.Count)} krav";

    private static IEnumerable<RegisteredModel> Sorted(ComputedRegister register) => register.Models.OrderByDescending(model => model.Model.Principles.Count);

    private static RequirementView Of(RegisteredModel model, Requirement requirement) =>
        model.Model.Principles.FirstOrDefault(documented => documented.Requirement == requirement) is { } found
            ? new RequirementView(RequirementNames.Of(requirement), found.Text, found.Source)
            : new RequirementView(RequirementNames.Of(requirement), string.Empty, string.Empty);

    private static CellView Section(RegisteredModel model, string section)
    {
        var own = model.Model.Principles.Select(documented => RequirementNames.Of(documented.Requirement)).Where(name => name.StartsWith(section, StringComparison.Ordinal)).ToList();
        return own.Count == 0 ? new CellView(Missing) { SortKey = string.Empty } : new CellView(string.Join(", ", own.Select(name => name[(section.Length + 1)..])));
    }

    /// <summary>«4A» to «4D»: what the names begin with.</summary>
    private static IEnumerable<string> Sections() => All.Select(requirement => RequirementNames.Of(requirement).Split(' ')[0]).Distinct();
}
