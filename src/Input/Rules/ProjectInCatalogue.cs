using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A project and the efficiency catalogue it stands in.</summary>
internal sealed record ProjectInCatalogue(EfficiencyCatalogue Catalogue, CatalogueProject Project);
