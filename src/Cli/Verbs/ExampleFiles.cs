using System.Text;
using InvestmentModels.Input.Schemas;

namespace InvestmentModels.Cli.Verbs;

/// <summary>The input of an invented municipality, carried by the program: what <c>init</c> writes.</summary>
internal static class ExampleFiles
{
    private const string Root = "_example/";

    /// <summary>Every file and every schema, relative to the input folder, with forward slashes on every machine.</summary>
    public static IReadOnlyDictionary<string, byte[]> All()
    {
        var assembly = typeof(ExampleFiles).Assembly;
        var files = assembly.GetManifestResourceNames()
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .Where(resource => resource.Path.StartsWith(Root, StringComparison.Ordinal))
            .Select(resource =>
            {
                using var stream = assembly.GetManifestResourceStream(resource.Name)!;
                using var bytes = new MemoryStream();
                stream.CopyTo(bytes);
                return KeyValuePair.Create(resource.Path[Root.Length..], bytes.ToArray());
            });
        var schemas = WriteSchemas.All().Select(schema => KeyValuePair.Create(WriteSchemas.Folder + schema.Key, Encoding.UTF8.GetBytes(schema.Value)));
        return new SortedDictionary<string, byte[]>(files.Concat(schemas).ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
    }
}
