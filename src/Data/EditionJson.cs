using System.Text.Json.Serialization;
using InvestmentModels.Data.Editions;

namespace InvestmentModels.Data;

/// <summary>How each edition is written as JSON, worked out when the program is compiled: doing it while the program runs costs a fifth of a short build.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Serialization,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AreaOverYearsEdition))]
[JsonSerializable(typeof(CatalogueEdition))]
[JsonSerializable(typeof(EconomyEdition))]
[JsonSerializable(typeof(IndexEdition))]
[JsonSerializable(typeof(ManifestEdition))]
[JsonSerializable(typeof(RegisterEdition))]
[JsonSerializable(typeof(ReportEdition))]
internal sealed partial class EditionJson : JsonSerializerContext;
