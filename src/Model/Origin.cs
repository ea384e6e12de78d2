namespace InvestmentModels.Model;

/// <summary>Where a fact is written: what a receipt shows and a finding points at.</summary>
/// <param name="File">Relative to the input folder, with forward slashes, e.g. <c>reports/2024/ac-omraadet.json</c>.</param>
/// <param name="Pointer">JSON pointer (RFC 6901), e.g. <c>/measures/0/target</c>; empty for the whole file.</param>
public sealed record Origin(string File, string Pointer)
{
    /// <summary>The place of a property or item inside this one.</summary>
    public Origin At(string step) => this with { Pointer = $"{Pointer}/{step}" };
}
