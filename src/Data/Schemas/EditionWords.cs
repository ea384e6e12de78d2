using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Schemas;

/// <summary>What the names in the data files mean, in Danish, and the words some of them are limited to. A name means the same wherever it stands.</summary>
internal static class EditionWords
{
    private static readonly Dictionary<string, string> Meanings = new(StringComparer.Ordinal)
    {
        ["asPublished"] = "Det, der først blev offentliggjort, før senere rettelser.",
        ["attainment"] = "Målopfyldelsen.",
        ["better"] = "Om flere eller færre er bedre.",
        ["bytes"] = "Filens længde i bytes.",
        ["colour"] = "Den farve, området har fået.",
        ["computedColour"] = "Den farve, beregningen giver.",
        ["counted"] = "Adresserne på det, der er talt med.",
        ["dataSeal"] = "Kontrolsum over data og det, de er regnet ud fra.",
        ["departments"] = "De ansvarlige afdelinger.",
        ["differences"] = "Forskelle mellem det, kilden siger, og det, beregningen giver.",
        ["draft"] = "Om rapporten endnu ikke er offentliggjort.",
        ["figures"] = "Hvert tal med sin adresse og sit regnestykke.",
        ["formula"] = "Regnestykket med tal. Et tal fra et andet sted står som [adresse].",
        ["fullYearPersons"] = "Færre personer på offentlig forsørgelse, regnet som hele år.",
        ["inputDigest"] = "Kontrolsum over alle indberettede filer.",
        ["inputs"] = "De indberettede tal, der indgår.",
        ["investmentMillionKroner"] = "Årlig investering i mio. kr.",
        ["judged"] = "Om mennesker har sat en anden farve end beregningen.",
        ["judgement"] = "Hvem der har sat farven, og hvorfor.",
        ["measures"] = "Målepunkterne.",
        ["method"] = "Hvordan flere målepunkter bliver til ét tal.",
        ["missing"] = "Hvorfor resultatet mangler.",
        ["monthly"] = "Månedstal fra januar til december. Et ukendt tal er null.",
        ["outlook"] = "Hvad der gøres, når målet ikke er nået.",
        ["percent"] = "Målopfyldelse i procent, rundet af.",
        ["pointer"] = "Stedet i filen som JSON Pointer.",
        ["provisional"] = "Hvorfor tallet er foreløbigt.",
        ["receipt"] = "Regnestykket bag tallet.",
        ["result"] = "Det, der blev nået.",
        ["rounding"] = "Hvordan der er rundet af.",
        ["seal"] = "Kontrolsum over hele siden.",
        ["sha256"] = "Filens SHA-256.",
        ["share"] = "Målopfyldelse som brøk. 1 er målet. Højst seks decimaler.",
        ["stated"] = "Det, kilden siger.",
        ["target"] = "Det, der skulle nås.",
        ["threshold"] = "Den grænse, tallet holdes op mod, før afrunding.",
        ["unitsPerJob"] = "Hvor mange der tæller som ét job.",
        ["unrounded"] = "Resultatet før afrunding.",
    };

    private static readonly Dictionary<string, IReadOnlyList<string>> Limited = new(StringComparer.Ordinal)
    {
        ["better"] = Words<Direction>(),
        ["colour"] = Words<Colour>(),
        ["computedColour"] = Words<Colour>(),
        ["method"] = Words<Method>(),
        ["rounding"] = Words<RoundingKind>(),
    };

    /// <returns>Nothing for a name that says itself what it is.</returns>
    public static string? About(string name) => Meanings.GetValueOrDefault(name);

    /// <returns>Empty where any text may stand.</returns>
    public static IReadOnlyList<string> Of(string name) => Limited.GetValueOrDefault(name) ?? [];

    private static IReadOnlyList<string> Words<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(word => ContractWord.Of(word))];
}
