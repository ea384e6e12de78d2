using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Computation;

/// <summary>What a model costs a year, as it is written: one fact under one name, wherever it is shown or counted.</summary>
internal static class ReportedInvestment
{
    /// <param name="model">The model.</param>
    /// <param name="index">Which of its periods, from 0.</param>
    public static Reported Of(InvestmentModel model, int index) => new(
        FormattableString.Invariant($"Årlig investering i {model.Name} fra {model.Investment[index].From}"),
        model.Origin.At(FormattableString.Invariant($"investment/{index}/millionKroner")),
        model.Investment[index].MillionKroner,
        Quantity.MillionKroner);
}
