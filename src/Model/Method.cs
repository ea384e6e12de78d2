namespace InvestmentModels.Model;

/// <summary>How an area with several measures reaches one attainment.</summary>
public enum Method
{
    /// <summary>Exactly one measure.</summary>
    Single,

    /// <summary>Plain counts are added.</summary>
    Sum,

    /// <summary>Counts are converted to jobs before they are added, e.g. five internships to one job.</summary>
    Converted,
}
