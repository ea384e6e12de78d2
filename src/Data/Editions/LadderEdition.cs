namespace InvestmentModels.Data.Editions;

/// <summary>A refund ladder, by the year it came into force.</summary>
internal sealed record LadderEdition(
    int From, string Source, string? Note, IReadOnlyList<LadderStepEdition> Steps, IReadOnlyList<SpellEdition> Spells, decimal AverageMunicipalSharePercent);
