using System.Text.Json.Nodes;
using InvestmentModels.Data.Packages;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Schemas;

/// <summary>The types the data files are written from → their JSON Schemas (draft 2020-12), so that the two cannot disagree.</summary>
/// <remarks>Names that are not declared are allowed: within version 1 a name may be added, and a program that checks against an older schema must not break.</remarks>
internal static class MakeSchemas
{
    /// <summary>One for each kind of file, to be made when it is asked for.</summary>
    public static IEnumerable<Func<DataFile>> For(Publisher publisher) =>
        FileKind.All.Select(kind => (Func<DataFile>)(() => new DataFile(kind.Path, WriteJson.Of(Schema(kind, $"{publisher.Url}/data/v1/{kind.Path}")))));

    private static JsonObject Schema(FileKind kind, string id)
    {
        var types = new DescribedTypes();
        var root = types.Reference(kind.Edition);
        return JsonPart.Of(
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", id),
            ("title", kind.Title),
            ("$ref", root["$ref"]!.DeepClone()),
            ("$defs", types.All()));
    }
}
