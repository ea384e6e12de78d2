using System.Globalization;
using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>Corrections in words.</summary>
public static class Corrections
{
    /// <summary>What was corrected, when and why.</summary>
    public static string Sentence(Correction correction) =>
        $"Rettet {Dates.Long(correction.Date)} fra {Value(correction.From)} til {Value(correction.To)}. {correction.Reason}";

    /// <summary>A value of a correction as readers write it: numbers in Danish, everything else as it stands.</summary>
    public static string Value(string value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Numbers.Plain(number) : value switch
        {
            "missing" => "mangler",
            "green" => "grøn",
            "yellow" => "gul",
            "red" => "rød",
            "true" => "ja",
            _ => value,
        };
}
