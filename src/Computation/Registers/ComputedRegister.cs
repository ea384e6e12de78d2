using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation.Registers;

/// <summary>Every model the sources name, with the figures about all of them.</summary>
/// <param name="Year">The newest report with the accounts; absent before there is one.</param>
/// <param name="Models">Those of the areas in the areas' order, then the older ones in their document's.</param>
/// <param name="Count">How many models there are.</param>
/// <param name="ByState">How many in each state that is known today.</param>
/// <param name="LastKnownActive">Models an old document calls active; nobody tells what became of them.</param>
/// <param name="InvestmentKnown">Models active in <paramref name="Year"/> whose own investment a source prints; absent without a year.</param>
/// <param name="Investment">What those cost together, mio. kr. a year; absent where none is known.</param>
/// <param name="ByRequirement">For each requirement of the principles how many models document it, in the principles' order.</param>
public sealed record ComputedRegister(
    int? Year,
    IReadOnlyList<RegisteredModel> Models,
    Figure Count,
    IReadOnlyDictionary<ModelState, Figure> ByState,
    Figure LastKnownActive,
    Figure? InvestmentKnown,
    Figure? Investment,
    IReadOnlyDictionary<Requirement, Figure> ByRequirement)
{
    /// <summary>Every figure of the register; each has an address of its own.</summary>
    public IReadOnlyList<Figure> Figures { get; } =
    [
        Count,
        .. ByState.Values,
        LastKnownActive,
        .. new[] { InvestmentKnown, Investment }.OfType<Figure>(),
        .. ByRequirement.Values,
        .. Models.SelectMany(model => model.Investment.Select(invested => invested.Figure).Append(model.Requirements)),
    ];

    /// <summary>The models a department answers for, in the register's order.</summary>
    public IEnumerable<RegisteredModel> Of(Department department) => Models.Where(model => model.Departments.Contains(department.Id));
}
