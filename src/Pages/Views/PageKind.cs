namespace InvestmentModels.Pages.Views;

/// <summary>What a page tells of, as far as lists of pages set them apart.</summary>
public enum PageKind
{
    /// <summary>None of those below.</summary>
    Other,

    /// <summary>A text of the editors'.</summary>
    Prose,

    /// <summary>An area in a report.</summary>
    AreaInReport,

    /// <summary>An area over the years.</summary>
    AreaOverYears,

    /// <summary>A project of an efficiency catalogue.</summary>
    Project,
}
