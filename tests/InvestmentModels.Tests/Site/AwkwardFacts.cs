using InvestmentModels.Model;

namespace InvestmentModels.Tests.Site;

/// <summary>What the real report has no example of: months, red, missing, a result of 0 where less is better, names full of markup, two headings alike.</summary>
internal static class AwkwardFacts
{
    private const string Markup = "Job & <b>\"praktik\"</b> for 'unge' <script>alert(1)</script>";

    public static PublicRecord Record { get; } = Made();

    private static PublicRecord Made()
    {
        var annual = SampleFacts.Report(
            ReportKind.Annual,
            WithMonths(),
            SampleFacts.Single("roed", 100, 40) with { Number = 2, Outlook = SampleFacts.MetIn(null), InvestmentMillionKroner = 1234.5m },
            SampleFacts.Single("gul", 10000, 9497) with { Number = 3, Outlook = SampleFacts.MetIn(2025), FullYearPersons = 1 },
            SampleFacts.Single("mangler", 100, null) with { Number = 4, FullYearPersons = null },
            SampleFacts.Single("nul", 65, 0, Direction.Lower) with { Number = 5 },
            SampleFacts.Single("vurderet", 100, 65) with { Number = 6, Judgement = SampleFacts.JudgedAs(Colour.Green), Stated = new StatedAssessment(null, 66, Colour.Green, 2m, null, "Note med <b>.", new Origin("reports/2024/vurderet.json", "/stated")) });
        var earlier = SampleFacts.Report(ReportKind.FiguresOnly, SampleFacts.Single("roed", 90, 95) with { InvestmentMillionKroner = null, FullYearPersons = null });
        var record = SampleFacts.Record(
            earlier with { Id = "2023", Year = 2023, Title = "Tal for 2023" },
            HalfYear(),
            annual with
            {
                Stated = SampleFacts.Stated with { Green = 3, InvestmentMillionKroner = 1000 },
                Observations = [new Observation(Markup, "a", "b", "c", annual.Origin)],
                Summary = Text("## Overblik\n\nMålet var {{2024/totals/areas}}.\n\n### Kilder"),
            });
        return record with
        {
            Reports = [record.Reports[0], record.Reports[1], record.Reports[2] with { Permanence = Proposed() }],
            Pages =
            [
                new ProsePage("metode", "Metode", 1, "Sådan gør vi.", Text("# Indhold\n\n## Sidefod om\n\n# Indhold\n\n# Mål\n\n# Mål\n\n# Kontakt\n\n<script>alert(1)</script>")),
            ],
        };
    }

    /// <summary>One row below the threshold, one with a year nobody reported; neither says what it costs.</summary>
    private static Permanence Proposed()
    {
        return new Permanence(
            [
                new PermanenceProposal("roed", [], ["maal"], [2023, 2024], new StatedProposal(190, 136, 80, null, [], $"Note {Markup}", At("/proposals/0/stated")), At("/proposals/0")),
                new PermanenceProposal("gul", [], ["maal"], [2023, 2024], null, At("/proposals/1")),
            ],
            new StatedPermanence(3, 12, null, At("/stated")),
            [new Observation(Markup, "a", "b", "c", At("/observations/0"))],
            At(string.Empty));

        static Origin At(string pointer) => new("reports/2024/permanence.json", pointer);
    }

    /// <summary>Two measures with months: one whole, one where two months were not reported, one of them with decimals.</summary>
    private static AreaReport WithMonths()
    {
        var whole = SampleFacts.Measure("job", name: Markup).Reported(1200, 1234) with { Monthly = [.. Enumerable.Range(1, 12).Select(month => (decimal?)(month * 15))] };
        var broken = SampleFacts.Measure("praktik", unitsPerJob: 5).Reported(60, 61.5m) with { Monthly = [1, 2, null, 4.5m, 5, 6, 7, 8, null, 10, 11, 0], Reading = "Læst <sådan>." };
        var area = SampleFacts.Area("maaneder", Method.Converted, whole, broken);
        return area with
        {
            Number = 1,
            Area = area.Area with { Name = $"Måneder {Markup}", Purpose = Text("# Fakta\n\nTekst.\n\n## Regnestykket") },
            Texts = new AreaTexts(Text("### Resultatet\n\nTekst."), Words.Missing, Text("Målet var {{2024/maaneder/attainment/target}} job.")),
        };
    }

    /// <summary>All three answers, challenges full of markup, a mean, and a result that is not known yet.</summary>
    private static Report HalfYear() => SampleFacts.Report(
        ReportKind.HalfYear,
        Expecting(WithMonths() with { Texts = AreaTexts.None }, ExpectedOutcome.Yes),
        Expecting(SampleFacts.Single("mangler", 100, null), ExpectedOutcome.Uncertain),
        Expecting(SampleFacts.Area("dage", Method.Single, SampleFacts.Measure("varighed", Direction.Lower, unit: Unit.Days).Reported(60, 63)), ExpectedOutcome.No)) with
    {
        Id = "2024-halvaar",
        Title = "Halvårsstatus 2024",
        Summary = Text("Målet er {{2024-halvaar/maaneder/proRata/target}} job.\n\n## Regnestykker"),
        Closed = [new ClosedArea("roed", Markup, null, new Origin("reports/2024-halvaar/report.json", "/closed/0"))],
    };

    private static AreaReport Expecting(AreaReport area, ExpectedOutcome outcome) => area with
    {
        Origin = new Origin($"reports/2024-halvaar/{area.Area.Id}.json", string.Empty),
        Measures = [.. area.Measures.Select(measure => measure with
        {
            Monthly = [.. measure.Monthly.Select((number, month) => month < Report.HalfAYear ? number : null)],
            Origin = new Origin($"reports/2024-halvaar/{area.Area.Id}.json", measure.Origin.Pointer),
        })],
        Expectation = new Expectation(outcome, $"Fordi {Markup}.", new Origin($"reports/2024-halvaar/{area.Area.Id}.json", "/expectation")),
        Challenges = outcome == ExpectedOutcome.Yes ? [] : [Markup, "Ny lov."],
    };

    private static Words Text(string markdown) => new(markdown, "reports/2024/a.md", 1);
}
