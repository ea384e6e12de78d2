namespace InvestmentModels.Charts;

/// <summary>The width a chart must survive. Charts stretch to any larger one without changing their text size.</summary>
public static class ChartWidth
{
    /// <summary>In px: a 320 px screen less the page's margins. Texts are wrapped so that nothing meets or is cut at this width.</summary>
    public const int Narrowest = 280;
}
