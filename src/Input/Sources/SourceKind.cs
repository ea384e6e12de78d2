namespace InvestmentModels.Input.Sources;

/// <summary>What a JSON value is.</summary>
internal enum SourceKind
{
    Object,
    Array,
    Text,
    Number,
    True,
    False,
    Null,
}
