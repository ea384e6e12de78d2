namespace InvestmentModels.Model;

/// <summary>Where in its life a model is.</summary>
public enum ModelState
{
    /// <summary>Followed up on.</summary>
    Active,

    /// <summary>Ordinary operations by now; no longer followed up separately.</summary>
    Permanent,

    /// <summary>Ended because the effect did not come.</summary>
    Stopped,

    /// <summary>Ended as planned.</summary>
    Completed,
}
