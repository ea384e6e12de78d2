using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Import;

/// <summary>The texts of everything that can be wrong with a spreadsheet to be imported (IM08xx): each names the culprit and the remedy.</summary>
internal static class ImportFindings
{
    public static Finding Unreadable(Place place) => Finding.Error(
        "IM0801", place, "Filen kan ikke læses som et regneark. Den er beskadiget eller af en anden slags. Åbn den i Excel eller LibreOffice, og gem den som .xlsx.");

    public static Finding Password(Place place) => Finding.Error(
        "IM0802", place, "Filen er beskyttet med en adgangskode. Fjern adgangskoden, og gem filen igen.");

    public static Finding OldExcel(Place place) => Finding.Error(
        "IM0803", place, "Filen er i det gamle Excel-format (.xls). Gem den som .xlsx.");

    public static Finding TooLarge(Place place) => Finding.Error(
        "IM0804", place, "Filen er for stor, når den pakkes ud, eller har for mange celler. Kopiér tallene over i et nyt regneark, og brug det.");

    public static Finding NotUtf8(Place place) => Finding.Error(
        "IM0805", place, "CSV-filen er ikke gemt som UTF-8 (her står et ugyldigt tegn). Vælg «CSV UTF-8» i Excel, når filen gemmes, eller brug .xlsx.");

    public static Finding OpenQuote(Place place) => Finding.Error(
        "IM0806", place, "Her begynder en tekst med anførselstegn, som aldrig slutter. Sæt et anførselstegn efter teksten.");

    public static Finding NoHeadings(Place place) => Finding.Error(
        "IM0807", place, "Her er ingen række med overskrifter. Den skal have «Område» og «Målepunkt» og mindst én af «Mål», «Status» eller en måned, eller «Måned» og «Værdi».");

    public static Finding NearHeading(Place place, string written, string near) => Finding.Error(
        "IM0808", place, $"Overskriften «{written}» kendes ikke. Mente du «{near}»?");

    public static Finding HeadingTwice(Place place, string heading) => Finding.Error(
        "IM0809", place, $"Overskriften «{heading}» står to gange. Behold den rigtige kolonne, og slet den anden.");

    public static Finding UnknownArea(Place place, string written, string? suggestion) => Finding.Error(
        "IM0810", place, $"Området «{written}» findes ikke. {Suggest(suggestion, "Skriv det navn eller id, der står i områdets fil.")}");

    public static Finding UnknownMeasure(Place place, string written, string area, string? suggestion) => Finding.Error(
        "IM0811", place, $"Området «{area}» har ikke målepunktet «{written}». {Suggest(suggestion, "Skriv det navn eller id, der står i områdets fil.")}");

    public static Finding NotInReport(Place place, string written, string report) => Finding.Error(
        "IM0812", place, $"«{written}» findes, men er ikke med i rapporten {report}. Tilføj det i rapportens JSON først, eller slet rækken.");

    public static Finding IdAgainstName(Place place, string id, string name) => Finding.Error(
        "IM0813", place, $"Rækkens id «{id}» og navnet «{name}» er ikke det samme. Er kun en del af arket sorteret? Ret den, der er forkert.");

    public static Finding Unnamed(Place place, string what) => Finding.Error(
        "IM0814", place, $"Rækken har et tal, men ikke noget {what}. Skriv det i hver række, eller slet tallet.");

    public static Finding Ambiguous(Place place, string written) => Finding.Error(
        "IM0815", place, $"Flere hedder «{written}». Skriv id i kolonnen «Område-id» eller «Målepunkt-id».");

    public static Finding NotANumber(Place place, string written, bool hasDecimalPoint) => Finding.Error(
        "IM0816", place, $"«{written}» er ikke et tal. {(hasDecimalPoint ? "I en fil med komma mellem felterne skrives tal med punktum og uden tusindtal-skilletegn: 1234.5." : "Skriv tal som 1.234,5, og lad cellen være tom, når tallet ikke kendes.")}");

    public static Finding DateAsNumber(Place place) => Finding.Error(
        "IM0817", place, "Her står en dato i stedet for et tal. Vælg talformat for cellen, og skriv tallet igen.");

    public static Finding PercentageFormat(Place place) => Finding.Error(
        "IM0818", place, "Cellen har procentformat, så 85 kan være gemt som 0,85. Vælg talformat for cellen, og skriv tallet igen.");

    public static Finding FormulaError(Place place, string shown) => Finding.Error(
        "IM0819", place, $"Formlen giver en fejl ({shown}). Ret formlen, eller skriv tallet.");

    public static Finding Uncomputed(Place place) => Finding.Error(
        "IM0820", place, "Formlens resultat er ikke gemt i filen. Åbn den i Excel eller LibreOffice, og gem den igen.");

    public static Finding TrueOrFalse(Place place) => Finding.Error(
        "IM0821", place, "Her står sandt eller falsk i stedet for et tal. Skriv tallet.");

    public static Finding MergedCells(Place place, string range) => Finding.Error(
        "IM0822", place, $"Cellerne {range} er flettet, så det er ikke til at se, hvilke rækker og kolonner indholdet gælder. Ophæv fletningen, og udfyld hver celle.");

    public static Finding TwoValues(Place place, string what, Place first) => Finding.Error(
        "IM0823", place, $"{what} har også et tal i {first.Cell ?? FormattableString.Invariant($"linje {first.Line}")}. Behold det rigtige, og slet det andet.");

    public static Finding NotAMonth(Place place, string written, int year) => Finding.Error(
        "IM0824", place, FormattableString.Invariant($"«{written}» er ikke en måned. Skriv for eksempel {year}-01, 1 eller januar."));

    public static Finding OtherYear(Place place, string written, int year) => Finding.Error(
        "IM0825", place, FormattableString.Invariant($"Måneden «{written}» er ikke i {year}, som rapporten handler om. Slet rækken, eller ret måneden."));

    public static Finding SeveralSheets(Place place, IEnumerable<string> sheets) => Finding.Error(
        "IM0826", place, $"Flere ark kunne være det, der skal læses: {string.Join(", ", sheets)}. Kald det rigtige ark «Status».");

    private static string Suggest(string? suggestion, string otherwise) => suggestion is null ? otherwise : $"Mente du «{suggestion}»?";
}
