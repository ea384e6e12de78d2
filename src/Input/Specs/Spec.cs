using InvestmentModels.Model;

namespace InvestmentModels.Input.Specs;

/// <summary>An object as written. Absent is <see langword="null"/>, never 0; required fields are <c>required</c> members.</summary>
internal abstract record Spec
{
    /// <summary>Where it stands.</summary>
    public Origin Origin { get; set; } = new(string.Empty, string.Empty);
}
