namespace InvestmentModels.Data.Verification;

/// <summary>The texts of everything that can differ in a site's checksums and data.</summary>
internal static class VerificationTexts
{
    public const string CannotCompute = "Tallene er så store eller så skæve, at der ikke kan regnes med dem.";
    public const string Missing = "Filen mangler på siden.";
    public const string NoManifest = "Filen mangler, så kontrolsummerne kan ikke kontrolleres. Er det en side, «build» har skrevet?";
    public const string NotListed = "Filen står ikke i listen over filer (data/v1/manifest.json).";
    public const string NotIndexed = "Rapporten står ikke i oversigten over data (data/v1/index.json).";
    public const string NotSorted = "Listen er ikke sorteret, eller en fil står der to gange.";
    public const string ListsItself = "Listen over filer må ikke have sig selv med.";
    public const string UnsafePath = "Stien fører ud af siden eller er ikke skrevet som en sti på siden.";
    public const string NullValue = "Her står null. Et tal, der mangler, skal udelades.";
    public const string NotAsWritten = "Filen er ikke skrevet, som programmet skriver den. Nogen har rettet i den.";
    public const string UnknownWord = "Ordet kendes ikke.";
    public const string Twice = "Den samme adresse står to gange.";
    public const string NotAscending = "Områderne står ikke i nummerorden.";
    public const string NoMeasures = "Området har ingen målepunkter.";
    public const string SingleHasOne = "Metoden «single» kræver netop ét målepunkt.";
    public const string EmptyList = "Listen er tom. Er der intet i den, skal den udelades.";
    public const string WrongOriginal = "Status efter det oprindelige mål skal stå, når et mål er flyttet i løbet af året, og ellers ikke.";
    public const string NoCorrection = "Tallet er et andet nu, men ingen rettelse fører fra det ene til det andet.";
    public const string AreaNotIndexed = "Området står ikke i oversigten over data (data/v1/index.json).";
    public const string NotInReport = "Rapporten findes ikke i data, eller området er ikke med i den.";
    public const string NotPositive = "Tallet skal være større end 0.";
    public const string TwelveMonths = "Der skal være tolv måneder.";
    public const string FigureMissing = "Tallet mangler blandt tallene med regnestykke.";
    public const string NobodysFigure = "Tallet hører ikke til noget af det, filen handler om.";
    public const string ForeignFigure = "Tallet hører til en anden fil.";
    public const string DepartmentMissing = "Afdelingen har områder, men står ikke i listen over afdelinger.";
    public const string OtherDepartments = "Modellens afdelinger er ikke dem, området har i rapporten.";
    public const string EndsBeforeItBegins = "Årene kan ikke passe: noget slutter, før det begynder.";
    public const string UnexpectedFigure = "Tallet følger ikke af det, der står i filen.";
    public const string NoTable = "Projektet har tal, men står ikke i nogen tabel.";
    public const string WrongGroups = "Grupperne er ikke dem, projekterne giver.";
    public const string CatalogueNotIndexed = "Kataloget står ikke i oversigten over data (data/v1/index.json).";
    public const string Circle = "Regnestykkerne går i ring: tallet er regnet af sig selv.";
    public const string NoInputs = "Regnestykket nævner ikke det sted i input, tallet er læst.";
    public const string NotInFormula = "Tallet står ikke i regnestykket.";
    public const string UnknownInput = "Inputfilen står ikke i listen over filer (data/v1/manifest.json).";
    public const string StepsDoNotRise = "Trinnene skal stige, og kun det sidste må være uden slutuge.";
    public const string WrongAreas = "Økonomien i en årsrapport skal have netop rapportens områder, i samme rækkefølge.";
    public const string WrongBalance = "Året, hvor investeringen er betalt tilbage, er ikke det, perioderne giver.";
    public const string CountedTwice = "Det samme er talt med to gange.";
    public const string WrongCount = "Det, der er talt med, er ikke det, områderne giver.";
    public const string MissingReason = "Mangler målopfyldelsen, skal der stå hvorfor; ellers må der ikke stå noget.";
    public const string UnknownYear = "Et angivet år er ikke blandt forslagets år, eller det står der to gange.";
    public const string JudgedReason = "En vurderet farve skal have en begrundelse, og kun den.";

    public static string NotJson(long? line, long? column) =>
        line is null ? "Filen kan ikke læses som de data, den skal holde." : $"Filen kan ikke læses som de data, den skal holde (linje {line + 1}, tegn {column + 1}).";

    public static string Differs(string? stands, string? expected) => (stands, expected) switch
    {
        (null, _) => $"Her mangler {expected}.",
        (_, null) => $"Her står {stands}, men der skulle ikke stå noget.",
        _ => $"Her står {stands}, men det skulle være {expected}.",
    };

    public static string WrongLength(long stands, long listed) => $"Filen fylder {stands} byte, men listen over filer siger {listed}.";

    public static string WrongDigest(string stands, string listed) => $"Filen er ændret. Dens kontrolsum er {stands}, men listen over filer siger {listed}.";

    public static string WrongSeal(string computed) => $"Passer ikke med listen, som giver {computed}.";

    public static string UnknownVersion(int version) => $"Udgave {version} kendes ikke af dette program.";

    public static string UnknownFigure(string address) => $"Tallet [{address}] findes ikke.";

    public static string NotAFormula(int at) => $"Regnestykket kan ikke læses ved tegn {at + 1}.";

    public static string TooDeep(int at) => $"Regnestykket har for mange parenteser inden i hinanden (tegn {at + 1}).";

    public static string DividesByZero(int at) => $"Regnestykket dividerer med 0 (tegn {at + 1}).";

    public static string FactsDiffer(string file, string pointer) => $"Det samme sted i input ({file} {pointer}) står her med et andet tal, en anden enhed eller et andet navn end i et andet regnestykke.";
}
