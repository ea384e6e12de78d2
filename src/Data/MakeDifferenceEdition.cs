using InvestmentModels.Computation;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>A stated figure that is not the computed one → its edition.</summary>
internal static class MakeDifferenceEdition
{
    public static DifferenceEdition From(Comparison comparison) => new(
        comparison.Id,
        comparison.Subject,
        comparison.Stated,
        comparison.ComputedAsPrinted,
        ContractWord.Of(comparison.Computed.Quantity),
        $"{comparison.StatedAt.File}#{comparison.StatedAt.Pointer}",
        comparison.Computed.Address,
        comparison.Note);
}
