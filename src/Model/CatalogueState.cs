namespace InvestmentModels.Model;

/// <summary>Whether a project of the catalogue is followed further; also names the two tables.</summary>
public enum CatalogueState
{
    /// <summary>To be followed up in the next catalogue.</summary>
    FollowUp,

    /// <summary>Not followed any further.</summary>
    Closed,
}
