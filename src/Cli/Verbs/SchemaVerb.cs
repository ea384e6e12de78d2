using System.Text;
using InvestmentModels.Input.Schemas;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Cli.Verbs;

/// <summary><c>schema</c>: writes the schemas beside the input, for editors, and says which of them changed.</summary>
public static class SchemaVerb
{
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="DirectoryNotFoundException">There is no such input folder; a mistyped one is not created.</exception>
    public static int Run(string input, Terminal terminal)
    {
        if (!Directory.Exists(input))
        {
            throw new DirectoryNotFoundException($"Mappen {input} findes ikke.");
        }

        var folder = $"{input.Replace('\\', '/').TrimEnd('/')}/{WriteSchemas.Folder}".TrimEnd('/');
        var schemas = WriteSchemas.All().ToDictionary(schema => schema.Key, schema => Encoding.UTF8.GetBytes(schema.Value), StringComparer.Ordinal);
        var states = schemas.ToDictionary(schema => schema.Key, schema => State(Path.Combine(folder, schema.Key), schema.Value), StringComparer.Ordinal);
        var changed = schemas.Where(schema => states[schema.Key] != SchemaState.Same).ToDictionary(StringComparer.Ordinal);
        WriteInputFiles.To(folder, changed);

        terminal.Answer(changed.Count == 0
            ? $"De {schemas.Count} skemaer i {folder} passer allerede. Intet er skrevet."
            : $"Skrev {changed.Count} af {schemas.Count} skemaer i {folder}:");
        foreach (var file in changed.Keys.Order(StringComparer.Ordinal))
        {
            terminal.Answer($"  {file}: {(states[file] == SchemaState.New ? "nyt" : "ændret")}");
        }

        return ExitCode.Done;
    }

    private static SchemaState State(string path, byte[] bytes) =>
        !File.Exists(path) ? SchemaState.New
        : File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes) ? SchemaState.Same
        : SchemaState.Changed;
}
