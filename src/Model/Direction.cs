namespace InvestmentModels.Model;

/// <summary>Which way is good.</summary>
public enum Direction
{
    /// <summary>More is better: result ÷ target.</summary>
    Higher,

    /// <summary>Less is better, as with days of sick leave: target ÷ result.</summary>
    Lower,
}
