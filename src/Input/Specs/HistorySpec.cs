using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Modeller, der er ældre end rapporterne.")]
internal sealed record HistorySpec : DocumentSpec
{
    [Description("De dokumenter, modellerne kendes fra.")]
    public required IReadOnlyList<SourceSpec> Sources { get; init; }

    [Description("Modellerne i dokumentets rækkefølge.")]
    public required IReadOnlyList<HistoricModelSpec> Models { get; init; }
}
