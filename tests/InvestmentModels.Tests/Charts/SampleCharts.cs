using InvestmentModels.Charts;

namespace InvestmentModels.Tests.Charts;

/// <summary>Charts as the site would ask for them, with the awkward cases real reports hold.</summary>
internal static class SampleCharts
{
    public static TargetBarChart ThreeMeasures { get; } = new(
        new("unge", "Aktivitetsparate unge: tre mål", "To af tre mål er nået. Job og uddannelse nåede 81 pct."),
        [
            new("Job og uddannelse", 304, 375, new("304 · 81 pct.", "2024/unge/job", "304"), new("mål 375", "2024/unge/job/maal", "375"), null),
            new("Småjob", 63, 60, new("63 · 105 pct."), new("mål 60"), null),
            new("Praktik", 656, 585, new("656 · 112 pct."), new("mål 585"), "Opgjort pr. 31. december."),
        ]);

    public static TargetBarChart AwkwardMeasures { get; } = new(
        new("awkward", "Lange navne, manglende tal og et resultat over skalaen", "Fire mål."),
        [
            new(
                "Andelen af borgere i længerevarende beskæftigelsesrettede mentorforløb, der overgår til ordinær uddannelse eller ordinært arbejde",
                412.5,
                500,
                new("412,5 helårspersoner"),
                new("mål 500 helårspersoner"),
                "Målet er nedjusteret fra 550 efter byrådets beslutning i maj 2023, fordi tilgangen blev mindre end ventet."),
            new("Førtidspensionstilkendelser", null, 40, new("ikke oplyst"), new("mål 40"), null),
            new("Fritidsjob", 1250, 400, new("1.250 · 313 pct."), new("mål 400"), null),
            new("Speciallægekonsulentbistandsundersøgelsesforløbskoordinering", 0, 25, new("0 · 0 pct."), new("mål 25"), null),
        ]);

    public static ThresholdBarChart Overview { get; } = new(
        new("overblik", "12 af 15 områder nåede deres mål", "Femten områder efter målopfyldelse."),
        95,
        new("grøn fra 95 pct.", "2024/graense", "95"),
        [
            Area("Fritidsjob", 142, MarkShape.Disc),
            Area("Sundhedsindsatser for sygedagpengemodtagere", 118, MarkShape.Disc),
            Area("Virksomhedsrettet indsats", 112, MarkShape.Disc),
            Area("Jobrettet indsats for borgere over 50 år", 108, MarkShape.Disc),
            Area("Familieindsatsen", 104, MarkShape.Disc),
            Area("Akademikere", 103, MarkShape.Disc),
            Area("Flygtninge og familiesammenførte", 101, MarkShape.Disc),
            Area("Førstegangsledige", 99, MarkShape.Disc),
            Area("Aktivitetsparate unge", 89, MarkShape.Triangle),
            Area("Ungebudgetter", 79, MarkShape.Triangle),
            Area("Mentorstøtte", 41, MarkShape.Square),
            new("Borgere med handicap", null, new("ikke opgjort"), MarkShape.Ring, "Ikke vurderet", "/2024/handicap/"),
        ]);

    public static ThresholdBarChart AwkwardOverview { get; } = new(
        new("awkward-overview", "Lange navne og yderligheder", "Fem områder."),
        95,
        new("Et område er grønt, når det når mindst 95 pct. af sit samlede mål"),
        [
            new("Tværfaglig rehabiliteringsindsats for borgere med langvarige sygdomsforløb og komplekse problemstillinger", 101.25, new("101 pct."), MarkShape.Disc, "Grøn", null),
            new("Kort", 656, new("656 pct."), MarkShape.Disc, "Grøn", null),
            new("Nul", 0, new("0 pct."), MarkShape.Square, "Rød", null),
            new("Under nul", -12, new("−12 pct."), MarkShape.Square, "Rød", null),
            new("Ledige på kontanthjælp", null, new("ikke opgjort, fordi indsatsen er ny"), MarkShape.Ring, "Ikke vurderet", null),
        ]);

    public static MonthlyColumnChart Year { get; } = new(
        new("aaret", "Job pr. måned", "Tolv måneder, mål 25 om måneden."),
        [
            new("jan", 18, "18"), new("feb", 24, "24"), new("mar", 25, "25"), new("apr", 31, "31"), new("maj", 22, "22"), new("jun", 40, "40"),
            new("jul", 0, "0"), new("aug", 12, "12"), new("sep", null, "–"), new("okt", 27, "27"), new("nov", 25.5, "26"), new("dec", 19, "19"),
        ],
        25,
        new("mål 25 om måneden", "2024/job/maal", "25"));

    public static MonthlyColumnChart WideValues { get; } = new(
        new("brede", "Helårspersoner pr. måned", "Tolv måneder med brede tal."),
        [
            .. Enumerable.Range(1, 12).Select(month => new MonthlyColumn($"m{month}", 1000 + (37 * month), $"1.{37 * month:000}")),
        ],
        1200,
        new("Målet er i gennemsnit 1.200 helårspersoner i hver af årets måneder"));

    public static MonthlyColumnChart FewMonths { get; } = new(
        new("faa", "Tre måneder", "Tre måneder uden mål."),
        [new("okt", 3, "3"), new("nov", 5, "5"), new("dec", null, "–")],
        null,
        null);

    public static TimelineChart Models { get; } = new(
        new("modeller", "Modellernes år", "Fem modeller."),
        2013,
        2024,
        new("udvidet eller forlænget"),
        new("ingen kilde siger noget om disse år"),
        [
            new("Dimittend-ledighed (AC og professionsbachelorer)", 2013, 2017, TimelineEnd.Unknown, new("fra 2013, senest oplyst 2017"), [2014, 2017]),
            new("Sygedagpengeopfølgning", null, 2014, TimelineEnd.Ended, new("start ikke oplyst, permanent 2014"), []),
            new("Forebyggelige indlæggelser", 2014, 2016, TimelineEnd.Ended, new("fra 2014, permanent 2016"), []),
            new("Fritidsjob", 2023, 2024, TimelineEnd.GoesOn, new("fra 2023"), []),
            new("Speciallægekonsulentbistandsundersøgelsesforløbskoordinering", 2024, 2024, TimelineEnd.GoesOn, new("fra 2024 efter en lang forhandling om budgettet"), [2024]),
        ]);

    public static TimelineChart OneModelYear { get; } = new(
        new("et-aar", "Et år", "Én model."), 2024, 2024, new("udvidet"), new("ukendt"), [new("Fritidsjob", 2024, 2024, TimelineEnd.Ended, new("kun 2024"), [])]);

    public static YearColumnChart Years { get; } = new(
        new("aarene", "Målopfyldelse over årene", "Fem år, ét uden rapport."),
        [
            Of("2020", 88, 90),
            Of("2021", 101, 90),
            new("2022", null, new("–"), null, [new("ikke med")]),
            Of("2023", 119, 95) with { IsBreak = true },
            Of("2024", 124, 95) with { Notes = [new("udkast")] },
        ],
        new("Årets grænse for grøn"),
        "ny definition");

    public static YearColumnChart AwkwardYears { get; } = new(
        new("tolv", "Tolv år med brede tal", "Tolv år."),
        [
            .. Enumerable.Range(2014, 12).Select(year => new YearColumn(
                $"{year}", year == 2017 ? -3 : (year - 2013) * 1000, new($"{year - 2013}.000 helårspersoner"), year % 3 == 0 ? null : 6500, [new("mål 6.500"), new("udkast")], year % 4 == 0)),
        ],
        new("Målet for hvert år, som det blev vedtaget sammen med årets budget i byrådet"),
        "målepunktet er defineret på en helt anden måde end i årene før");

    public static YearColumnChart OneYear { get; } = new(new("et", "Et år", "Et år."), [Of("2024", 124, 95)], new("Grøn fra 95 pct."), "ny definition");

    public static SignedBarChart Gains { get; } = new(
        new("gevinster", "Gevinst før og efter korrektion", "To år, før og efter korrektion."),
        [
            [new("2019, før korrektion", -0.7, new("−0,7", "catalogues/2019/sums/all/before/2019", "-0.7"), true), new("2019, efter", 40.6, new("40,6"), false)],
            [new("2024 og frem, før korrektion", 146.1, new("146,1"), true), new("2024 og frem, efter", 128.2, new("128,2"), false)],
        ]);

    public static SignedBarChart AwkwardGains { get; } = new(
        new("awkward-gains", "Lange navne og yderligheder", "Tre grupper."),
        [
            [new("Effektiviseringer afledt af brugerstyringsprogrammet i Borgmesterens Afdeling, før korrektion", -1234.5, new("−1.234,5 mio. kr."), true)],
            [new("Nul", 0, new("0,0 mio. kr."), false), new("Ikke trykt", null, new("kataloget trykker ikke noget tal i dette felt"), false)],
            [new("Lille", 0.1, new("0,1 mio. kr."), false)],
        ]);

    public static AmountBarChart BusinessCase { get; } = new(
        new("business-case", "Business case", "To år og et, der ikke er kendt."),
        [
            new("2023", [new("Investering", -2.5, new("2,5 mio. kr.", "models/a/businessCase/periods/2023/investment", "2.5")), new("Besparelse", 1.2, new("1,2 mio. kr.")), new("Resultat i alt", -1.3, new("−1,3 mio. kr."), IsBalance: true)]),
            new("2024", [new("Investering", -2.5, new("2,5 mio. kr.")), new("Besparelse", 6, new("6,0 mio. kr.")), new("Resultat i alt", 2.2, new("2,2 mio. kr."), IsBalance: true)]),
            new("2025–2026", [new("Investering", -2.5, new("2,5 mio. kr.")), new("Besparelse", null, new("ikke oplyst")), new("Resultat i alt", null, new("kan ikke regnes ud"), IsBalance: true)]),
        ]);

    public static AmountBarChart AwkwardAmounts { get; } = new(
        new("awkward-amounts", "Skæve beløb", "Kun tab, nul og lange navne."),
        [
            new("Periode med et navn så langt, at det ikke kan stå på én linje nogen steder", [new("Forventet besparelse på forsørgelse og på alt det andet, som business casen nævner", -12.25, new("−12,25 mio. kr. om året i hele perioden")), new("Nul", 0, new("0,0 mio. kr."))]),
            new("2030", [new("Ukendt", null, new("ikke oplyst"))]),
        ]);

    public static StepChart Ladder { get; } = new(
        new("trappe", "Refusionstrappen", "Fire trin fra 20 til 80 pct."),
        [
            new(4, "4", 20, new("20 pct.", "economy/ladders/2016/steps/1/municipal", "20")),
            new(26, "26", 60, new("60 pct.")),
            new(52, "52", 70, new("70 pct.")),
            new(null, "", 80, new("80 pct.")),
        ],
        78,
        "uge");

    public static StepChart AwkwardSteps { get; } = new(
        new("awkward-steps", "Trin tæt på hinanden", "Næsten ens trin, et fald og 100 pct."),
        [
            new(1, "1", 40, new("40 pct.")),
            new(2, "2", 42, new("42 pct.")),
            new(3, "3", 44.5, new("44,5 pct.")),
            new(60, "60", 30, new("30 pct.")),
            new(61, "61", 100, new("100 pct.")),
            new(null, "", 0, new("0 pct.")),
        ],
        90,
        "uge");

    public static StepChart OneStep { get; } = new(new("one-step", "Ét trin", "Altid 50 pct."), [new(null, "", 50, new("50 pct."))], 1.5, "uge");

    /// <summary>Every sample, by the name of its golden file.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["target-bars"] = DrawTargetBars.From(ThreeMeasures).ToSvg(),
        ["target-bars-awkward"] = DrawTargetBars.From(AwkwardMeasures).ToSvg(),
        ["threshold-bars"] = DrawThresholdBars.From(Overview).ToSvg(),
        ["threshold-bars-awkward"] = DrawThresholdBars.From(AwkwardOverview).ToSvg(),
        ["monthly-columns"] = DrawMonthlyColumns.From(Year).ToSvg(),
        ["monthly-columns-wide-values"] = DrawMonthlyColumns.From(WideValues).ToSvg(),
        ["timeline"] = DrawTimeline.From(Models).ToSvg(),
        ["timeline-one-year"] = DrawTimeline.From(OneModelYear).ToSvg(),
        ["signed-bars"] = DrawSignedBars.From(Gains).ToSvg(),
        ["signed-bars-awkward"] = DrawSignedBars.From(AwkwardGains).ToSvg(),
        ["monthly-columns-few"] = DrawMonthlyColumns.From(FewMonths).ToSvg(),
        ["year-columns"] = DrawYearColumns.From(Years).ToSvg(),
        ["year-columns-awkward"] = DrawYearColumns.From(AwkwardYears).ToSvg(),
        ["year-columns-one"] = DrawYearColumns.From(OneYear).ToSvg(),
        ["amount-bars"] = DrawAmountBars.From(BusinessCase).ToSvg(),
        ["amount-bars-awkward"] = DrawAmountBars.From(AwkwardAmounts).ToSvg(),
        ["steps"] = DrawSteps.From(Ladder).ToSvg(),
        ["steps-awkward"] = DrawSteps.From(AwkwardSteps).ToSvg(),
        ["steps-one"] = DrawSteps.From(OneStep).ToSvg(),
    };

    public static TheoryData<string> Names => [.. All.Keys];

    private static YearColumn Of(string year, double percent, double line) => new(year, percent, new($"{percent} pct.", $"{year}/attainment", $"{percent}"), line, []);

    private static ThresholdBar Area(string name, double percent, MarkShape mark)
    {
        var word = mark switch { MarkShape.Disc => "Grøn", MarkShape.Triangle => "Gul", _ => "Rød" };
        return new(name, percent, new($"{percent} pct.", $"2024/{percent}", $"{percent}"), mark, word, $"/2024/{percent}/");
    }
}
