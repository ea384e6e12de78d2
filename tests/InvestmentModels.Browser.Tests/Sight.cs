namespace InvestmentModels.Browser.Tests;

/// <summary>A way to look at a page. Every page is looked at in all of them, in this order, and loaded once.</summary>
internal enum Sight
{
    /// <summary>390 px wide, just loaded.</summary>
    Phone,

    /// <summary>320 px wide.</summary>
    Narrow,

    /// <summary>768 px wide.</summary>
    Tablet,

    /// <summary>1600 px wide.</summary>
    Wide,

    /// <summary>1280 px wide; so are those that follow.</summary>
    Desktop,

    /// <summary>Dark colours, for someone who also asks for less motion.</summary>
    DarkAndStill,

    /// <summary>Colours the reader has chosen.</summary>
    ForcedColours,

    /// <summary>On paper.</summary>
    Print,
}
