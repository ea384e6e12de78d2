namespace InvestmentModels.Input.Specs;

/// <summary>The form of a value, where its class does not say enough.</summary>
internal enum Form
{
    Plain,
    Slug,
    Address,
    Year,
    Ordinal,
    Version,
    Sha256,
}
