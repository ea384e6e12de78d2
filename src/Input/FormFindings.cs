using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input;

/// <summary>The texts of everything that can be wrong with the form of the input (IM01xx): each names the culprit and the remedy.</summary>
internal static class FormFindings
{
    public static Finding MissingFile(Place place, string what) => Finding.Error(
        "IM0101", place, $"Filen mangler: {what}. Opret den, eller fjern det, der henviser til den.");

    public static Finding InvalidJson(Place place) => Finding.Error(
        "IM0102", place, "Herfra kan filen ikke læses som JSON. Se efter et manglende komma, anførselstegn eller en klamme lige før; kommentarer og komma efter det sidste felt er ikke tilladt.");

    public static Finding UnknownProperty(Place place, string name, string? suggestion) => Finding.Error(
        "IM0103", place, $"Feltet «{name}» findes ikke her. {(suggestion is null ? "Fjern det, eller ret navnet." : $"Mente du «{suggestion}»?")}");

    public static Finding MissingProperty(Place place, string name, string description) => Finding.Error(
        "IM0104", place, $"Feltet «{name}» mangler: {description}");

    public static Finding WrongType(Place place, string what, string expected) => Finding.Error(
        "IM0105", place, $"«{what}» skal være {expected}.");

    public static Finding DuplicateProperty(Place place, string name) => Finding.Error(
        "IM0106", place, $"Feltet «{name}» står to gange. Behold det rigtige, og fjern det andet.");

    public static Finding NotAChoice(Place place, string what, string value, IEnumerable<string> choices, string? suggestion) => Finding.Error(
        "IM0107", place, $"«{what}» kan ikke være «{value}». {(suggestion is null ? string.Empty : $"Mente du «{suggestion}»? ")}Vælg mellem {string.Join(", ", choices)}.");

    public static Finding WrongForm(Place place, string what, string expected) => Finding.Error(
        "IM0108", place, $"«{what}» skal være {expected}.");

    public static Finding IdIsNotFileName(Place place, string id, string expected) => Finding.Error(
        "IM0109", place, $"Id «{id}» passer ikke til filens navn. Skriv «{expected}», eller omdøb filen.");

    public static Finding UnknownArea(Place place, string id, string? suggestion) => Finding.Error(
        "IM0110", place, $"Området «{id}» findes ikke i areas/. {Suggest(suggestion, $"Opret areas/{id}.json, eller ret navnet.")}");

    public static Finding UnknownMeasure(Place place, string id, string area, string? suggestion) => Finding.Error(
        "IM0111", place, $"Målepunktet «{id}» findes ikke i areas/{area}.json. {Suggest(suggestion, "Ret navnet, eller tilføj målepunktet til området.")}");

    public static Finding UnknownVersion(Place place, string found) => Finding.Error(
        "IM0112", place, $"schemaVersion {found} kendes ikke; dette program læser version {InputVersion.Current}. {WayToCurrent(ParseNumber.Exactly(found))}");

    public static Finding NotUtf8(Place place) => Finding.Error(
        "IM0113", place, "Filen er ikke gemt som UTF-8 (her står et ugyldigt tegn). Gem den igen med tegnsættet UTF-8.");

    public static Finding ByteOrderMark(Place place) => Finding.Error(
        "IM0114", place, "Filen begynder med et usynligt mærke (BOM). Gem den som «UTF-8» og ikke «UTF-8 med BOM».");

    public static Finding UnexpectedFile(Place place, string file) => Finding.Error(
        "IM0115", place, $"Filen {file} hører ikke til her og bliver ikke læst. Ret navnet (kun a-z, 0-9 og bindestreg), eller flyt den.");

    public static Finding FrontMatter(Place place, string message) => Finding.Error("IM0116", place, message);

    public static Finding UnknownSection(Place place, string heading, IEnumerable<string> known) => Finding.Error(
        "IM0117", place, $"Afsnittet «{heading}» kendes ikke. Afsnittene hedder {string.Join(", ", known)}.");

    public static Finding OldAndNewName(Place place, string old, string current) => Finding.Error(
        "IM0118", place, $"«{old}» hedder nu «{current}», men «{current}» står her også. Behold det rigtige, og fjern det andet.");

    public static Finding Link(Place place) => Finding.Error(
        "IM0119", place, "Her er en genvej (et symbolsk link). Den bliver ikke fulgt, for den kan føre ud af mappen. Læg selve filen eller mappen her i stedet.");

    public static Finding TooLarge(Place place, string most) => Finding.Error(
        "IM0120", place, $"Her er mere, end programmet læser: højst {most}. Del filen op, eller fjern det, der ikke hører til.");

    private static string WayToCurrent(decimal? version) => version switch
    {
        { } known when !decimal.IsInteger(known) => $"Skriv {InputVersion.Current}.",
        > InputVersion.Current => "Brug en nyere udgave af programmet.",
        >= InputVersion.Oldest and < InputVersion.Current => "Kør «upgrade» for at opdatere filen.",
        _ => $"Skriv {InputVersion.Current}.",
    };

    private static string Suggest(string? suggestion, string otherwise) => suggestion is null ? otherwise : $"Mente du «{suggestion}»?";
}
