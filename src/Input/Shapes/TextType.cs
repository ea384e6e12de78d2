using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>A text; never blank, and of a given form where one is asked for.</summary>
/// <param name="Pattern">A regular expression both .NET and JSON Schema understand alike.</param>
/// <param name="Compiled">The same, compiled.</param>
/// <param name="Form">In Danish, after «skal være».</param>
internal sealed partial record TextType(string Pattern, Regex Compiled, string Form) : ShapeType
{
    /// <summary>Characters nobody sees: spaces of every kind, controls, soft hyphens and marks of width and direction.</summary>
    /// <remarks>Written out, because what <c>\s</c> means differs between regular expressions in .NET, in editors and in JSON Schema.</remarks>
    private const string Unseen = @"\u0000-\u0020\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff";

    private const string AnyPattern = $"[^{Unseen}]";
    private const string SlugPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
    private const string AddressPattern = $"""^https?://[^{Unseen}<>"/?#]+([/?#][^{Unseen}<>"]*)?$""";
    private const string Sha256Pattern = "^[0-9a-f]{64}$";
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ECMAScript;
    private const int Milliseconds = 1000;

    public static readonly TextType Any = new(AnyPattern, AnyCompiled(), "en tekst, der ikke er tom");

    public static readonly TextType Slug = new(SlugPattern, SlugCompiled(), "et id af a-z, 0-9 og bindestreg (æ→ae, ø→oe, å→aa)");

    public static readonly TextType Address = new(AddressPattern, AddressCompiled(), "en fuld adresse, der begynder med https:// eller http://");

    public static readonly TextType Sha256 = new(Sha256Pattern, Sha256Compiled(), "64 tegn af 0-9 og a-f");

    public override string Expected => "en tekst i anførselstegn";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Text)
        {
            return WrongType(value, name, reading);
        }

        // .NET lets $ match before a closing line break; JSON Schema does not.
        if (!Compiled.IsMatch(value.Text) || (Pattern.EndsWith('$') && value.Text.EndsWith('\n')))
        {
            reading.Findings.Add(FormFindings.WrongForm(reading.PlaceOf(value), name, Form));
            return null;
        }

        return value.Text;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions) => new() { ["type"] = "string", ["pattern"] = Pattern };

    [GeneratedRegex(AnyPattern, Options, Milliseconds)]
    private static partial Regex AnyCompiled();

    [GeneratedRegex(SlugPattern, Options, Milliseconds)]
    private static partial Regex SlugCompiled();

    [GeneratedRegex(AddressPattern, Options, Milliseconds)]
    private static partial Regex AddressCompiled();

    [GeneratedRegex(Sha256Pattern, Options, Milliseconds)]
    private static partial Regex Sha256Compiled();
}
