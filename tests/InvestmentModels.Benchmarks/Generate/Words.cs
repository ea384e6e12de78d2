namespace InvestmentModels.Benchmarks.Generate;

/// <summary>What the invented areas are called and what is said of them. No real area is named.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Efforts { get; } =
    [
        "Flere i job", "Kortere sygdom", "Unge i uddannelse", "Tidlig træning", "Bolig først", "Mentor til nye", "Fritid for alle", "Job med støtte",
        "Vejen tilbage", "Læsehjælp", "Hjem fra sygehus", "Åben rådgivning", "Første job", "Praktik i nærheden", "Hjælp til familier",
    ];

    public static IReadOnlyList<string> Places { get; } =
    [
        "Nord", "Syd", "Øst", "Vest", "Havnen", "Bakken", "Åen", "Skoven", "Engen", "Midtbyen", "Kæret", "Stranden", "Lunden", "Søen",
    ];

    public static IReadOnlyList<string> Remarks { get; } =
    [
        "Medarbejderne kom senere i gang end ventet, og foråret var derfor svagt.",
        "Samarbejdet med virksomhederne gav **flere aftaler** end året før.",
        "Der var færre i målgruppen, end budgettet regnede med.",
        "Samtalerne ligger nu tidligere, og det ser ud til at hjælpe.",
        "Et nyt lokale blev taget i brug i august; se [metoden](/metode/).",
        "To stillinger stod tomme i tre måneder.",
        "Borgerne siger selv, at *de hurtige svar* er det vigtigste.",
        "Indsatsen fik besøg af en nabokommune, som vil prøve det samme.",
    ];

    public static IReadOnlyList<string> Steps { get; } =
    [
        "Holde fast i de tidlige samtaler", "Lave aftaler med ti nye virksomheder", "Ansætte i de tomme stillinger", "Spørge borgerne igen om et halvt år",
        "Flytte en del af indsatsen til aftentimerne", "Se på, om målet stadig passer til målgruppen",
    ];
}
