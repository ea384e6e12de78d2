namespace InvestmentModels.Charts;

/// <summary>A small mark that is told apart by its shape alone; its colour only repeats it.</summary>
public enum MarkShape
{
    /// <summary>An empty ring: nothing was judged.</summary>
    Ring,

    /// <summary>A filled disc with a tick, green.</summary>
    Disc,

    /// <summary>A triangle, yellow with an outline in the colour of the text, because yellow disappears on white.</summary>
    Triangle,

    /// <summary>A square with a cross, red.</summary>
    Square,
}
