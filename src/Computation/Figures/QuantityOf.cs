using InvestmentModels.Model;

namespace InvestmentModels.Computation.Figures;

/// <summary>What a figure taken straight from the input counts.</summary>
public static class QuantityOf
{
    /// <summary>The quantity a measure's unit stands for.</summary>
    public static Quantity Unit(Unit unit) => unit switch
    {
        Model.Unit.Persons => Quantity.Persons,
        Model.Unit.Days => Quantity.Days,
        Model.Unit.Percent => Quantity.Percent,
        Model.Unit.MillionKroner => Quantity.MillionKroner,
        _ => Quantity.Count,
    };
}
