using System.Text.RegularExpressions;

namespace InvestmentModels.Input.Schemas;

/// <summary>One kind of JSON file in the input.</summary>
/// <param name="Name">Its schema is <c>schemas/[name].schema.json</c>; fixed by the contract.</param>
/// <param name="Title">Danish: what editors call it.</param>
/// <param name="Path">Where its files stand below the input folder; <c>*</c> is any one name.</param>
/// <param name="Spec">The class that declares its fields.</param>
internal sealed record DocumentKind(string Name, string Title, string Path, Type Spec)
{
    /// <summary>The folder the schemas stand in, below the input folder.</summary>
    public const string SchemaFolder = "schemas/";

    /// <summary>The schema's file name.</summary>
    public string SchemaFile => $"{Name}.schema.json";

    /// <summary>Whether a file, relative to the input folder, is of this kind as far as its path tells.</summary>
    public bool Holds(string file) => Regex.IsMatch(
        file, $"^{Regex.Escape(Path).Replace(@"\*", "[^/]+", StringComparison.Ordinal)}$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>What a file of this kind writes as <c>$schema</c>, so that an editor finds the schema from where the file stands.</summary>
    public string SchemaSeenFrom(string file)
    {
        var up = string.Concat(file.Where(character => character == '/').Select(_ => "../"));
        return $"{(up.Length == 0 ? "./" : up)}{SchemaFolder}{SchemaFile}";
    }
}
