using System.Text;
using InvestmentModels.Computation;

namespace InvestmentModels.Data.Packages;

/// <summary>What the package of all data is, for the one who opens it: contents, licence, how to cite, and what the words mean.</summary>
internal static class MakeReadme
{
    public const string Path = "LAESMIG.txt";

    public static DataFile From(ComputedRecord record)
    {
        var publisher = record.Said.Publisher;
        var newest = record.Reports.LastOrDefault(report => !record.Said.IsDraft(report.Reported))?.Reported.Year;
        var text = $"""
            {publisher.Title}: alle data
            {publisher.Organisation}
            {publisher.Url}/data/

            HVAD ER DET?
            Alle tal fra siden om investeringsmodeller. En investeringsmodel er penge, der er givet til en stærkere indsats.
            De ventes at komme igen som lavere udgifter. Hvert år bliver der fulgt op på, om målene er nået.

            FILERNE
            index.json       oversigt over alt det andet
            reports/         en rapport: områder, målepunkter, farver, forskelle og regnestykker
            areas/           et område gennem årene
            catalogues/      effektiviseringskataloger
            register.*       alle modeller, som kilderne nævner
            datapackage.json alle tabeller beskrevet kolonne for kolonne (Data Package 2)
            dcat.jsonld      katalog til dataportaler (DCAT-AP-DK)
            schemas/         skemaer for JSON-filerne (JSON Schema)
            Findes kun det, siden har. Hver ting kommer i flere udgaver:
            .json            alt, også regnestykker. Til programmer.
            .csv             tabel med komma og punktum. Til programmer.
            .excel.csv       samme tabel med semikolon og komma. Til dansk Excel.
            .xlsx            regneark. Rapporternes har formler, så alle kan regne efter.
            Listen over filer med kontrolsummer ligger på siden: {publisher.Url}/data/v1/manifest.json

            LICENS
            {publisher.Licence.Name}
            {publisher.Licence.Url}

            SÅDAN HENVISER DU
            {publisher.Organisation}{(newest is { } year ? FormattableString.Invariant($" ({year})") : string.Empty)}: {publisher.Title}. {publisher.Url}/

            ORDENE
            Område           det, der følges op på. Et område kan have flere modeller.
            Målepunkt        noget, der tælles, og som har et mål.
            Mål              det, målepunktet skulle nå i året.
            Status           det, det nåede.
            Målopfyldelse    status delt med mål. Når færre er bedre, er det mål delt med status.
            Omregnet         flere slags forløb lagt sammen, så for eksempel fem praktikker tæller som ét job.
            Grøn             mindst den grænse, rapporten har valgt.
            Gul              under grænsen, men målet ventes nået.
            Rød              under grænsen, og indsatsen skal ændres.
            Vurderet         mennesker har sat en anden farve end beregningen. Begrundelsen står ved.
            Helårspersoner   færre personer på offentlig forsørgelse, regnet som hele år.

            Et tal, der mangler, er udeladt eller et tomt felt. Det står aldrig som nul.

            """;
        return new DataFile(Path, Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")));
    }
}
