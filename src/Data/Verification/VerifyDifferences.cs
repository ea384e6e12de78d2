using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Recomputation;

namespace InvestmentModels.Data.Verification;

/// <summary>Exactly the differences that the stated and the computed figures give, in their order.</summary>
internal static class VerifyDifferences
{
    public static void Check(FileCheck check, IReadOnlyList<DifferenceEdition> stand, IReadOnlyList<ExpectedDifference> expected)
    {
        for (var at = 0; at < Math.Max(stand.Count, expected.Count); at++)
        {
            var says = stand.ElementAtOrDefault(at);
            var must = expected.ElementAtOrDefault(at);
            var where = $"differences/{says?.Id ?? must!.Id}";
            check.Word($"{where}/id", says?.Id, must?.Id);
            if (says?.Id == must?.Id)
            {
                check.Number($"{where}/stated", says!.Stated, must!.Stated);
                check.Number($"{where}/computed", says.Computed, must.Computed);
                check.Word($"{where}/unit", says.Unit, must.Figure.Unit);
                check.Word($"{where}/figure", says.Figure, must.Figure.Address);
            }
        }
    }
}
