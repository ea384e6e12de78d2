using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Shapes;

namespace InvestmentModels.Input.Schemas;

/// <summary>The declarations that drive reading → JSON Schema, draft-07, which editors know for completion and help.</summary>
public static class WriteSchemas
{
    /// <summary>The folder the schemas belong in, below the input folder.</summary>
    public const string Folder = DocumentKind.SchemaFolder;

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        // The file is read by people and editors, never put into HTML: æ, ø and å stay themselves.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Every schema: file name → text, the same bytes each time.</summary>
    public static IReadOnlyDictionary<string, string> All() => new SortedDictionary<string, string>(
        AllDocumentKinds.Kinds.ToDictionary(kind => kind.SchemaFile, Text, StringComparer.Ordinal), StringComparer.Ordinal);

    private static string Text(DocumentKind kind)
    {
        var definitions = new SchemaDefinitions();
        // The root stands in the open: editors look for its properties there, and draft-07 ignores everything beside a $ref.
        var schema = ShapeOf.Class(kind.Spec).ToSchema(definitions);
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        schema.Insert(1, "title", kind.Title);
        schema["definitions"] = definitions.ToSchema();
        return schema.ToJsonString(Options) + "\n";
    }
}
