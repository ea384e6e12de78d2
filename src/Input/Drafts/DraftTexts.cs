using InvestmentModels.Model;

namespace InvestmentModels.Input.Drafts;

/// <summary>Markdown with a question where each text is to stand.</summary>
internal static class DraftTexts
{
    /// <summary>An area's sections; each may be taken away.</summary>
    public static string Area { get; } = Lines(
        "## Siden sidst",
        Stub.Asking("Hvad er der sket siden sidste rapport? Slet afsnittet, hvis der ikke er noget at fortælle."),
        "## Bemærkninger",
        Stub.Asking("Hvad forklarer resultatet? Et område under grænsen skal have dette afsnit."),
        "## Næste skridt",
        Stub.Asking("Hvad sker der nu? Slet afsnittet, hvis der ikke er noget at fortælle."));

    /// <summary>The report's summary for readers.</summary>
    public static string Summary(NewReportId id) => Lines(Stub.Asking(id.Kind == ReportKind.HalfYear
        ? "Hvordan ser det ud efter et halvt år? Tre korte sætninger er nok."
        : "Hvad siger rapporten? Skriv kort til en læser, der ikke kender modellerne."));

    private static string Lines(params IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";
}
