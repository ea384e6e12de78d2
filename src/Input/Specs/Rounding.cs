namespace InvestmentModels.Input.Specs;

/// <summary>How whole numbers are rounded; the contract knows one way.</summary>
internal enum Rounding
{
    HalfDown,
}
