namespace InvestmentModels.Model;

/// <summary>The assessment of an area.</summary>
public enum Colour
{
    /// <summary>The target is met by the report's rule.</summary>
    Green,

    /// <summary>Not met, but expected to be met.</summary>
    Yellow,

    /// <summary>Not met, and to be adjusted.</summary>
    Red,
}
