namespace InvestmentModels.Computation.Catalogues;

/// <summary>The three numbers a catalogue has for a project in a year, in the order they are published.</summary>
public enum GainKind
{
    /// <summary>What was changed; negative is more cost or less gain.</summary>
    Correction,

    /// <summary>The gain after the correction, as printed.</summary>
    Total,

    /// <summary>The gain before the correction: computed, the total less the correction.</summary>
    Before,
}
