using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Computation.Proposals;
using InvestmentModels.Model;
using InvestmentModels.Pages.Builders;
using InvestmentModels.Pages.Views;

namespace InvestmentModels.Pages.Wording;

/// <summary>The sentences about models that are proposed to become permanent, made from the figures and never typed.</summary>
internal static class Proposals
{
    public const string Heading = "Forslag om at gøre modeller permanente";

    /// <summary>How many met their target over the years, what they cost, and what it means.</summary>
    public static IReadOnlyList<PartView> Lead(ComputedPermanence permanence)
    {
        var totals = permanence.Totals;
        var unknown = permanence.Proposals.Count(row => row.IsEligible is null);
        return
        [
            BuildFigure.From(totals.Eligible), " af ", BuildFigure.From(totals.Proposals),
            totals.Proposals.Value == 1 ? " række nåede sit mål over årene. " : " rækker i forslaget nåede deres mål over årene. ",
            unknown == 0 ? string.Empty : $"{(unknown == 1 ? "Én" : Numbers.FirstInWords(unknown))} kan ikke beregnes. ",
            .. totals.Investment is { } investment ? new PartView[] { "De foreslåede modeller koster ", BuildFigure.From(investment), " om året. " } : [],
            "Bliver de permanente, går pengene over til den almindelige drift, og der følges ikke længere særskilt op på dem.",
        ];
    }

    public static string Description(ComputedPermanence permanence, Report report) =>
        $"{Numbers.Plain(permanence.Totals.Eligible.Value)} af {Numbers.Plain(permanence.Totals.Proposals.Value)} rækker i forslaget nåede deres mål over årene. Mål, status og regnestykke for hver model i {report.Title}.";

    /// <summary>The rule, part by part.</summary>
    public static IReadOnlyList<string> Rule(ColourRule rule) =>
    [
        "En model kan gøres permanent, når den har nået sit mål over to år.",
        $"Målet er nået, når det samlede resultat er mindst {Numbers.WithUnit(rule.GreenFromPercent, Quantity.Percent)} af det samlede mål. Det er det tal, der ikke er rundet af, som tæller.",
        "Er målepunktet et antal, lægges årene sammen, før der rundes af. Er det en varighed, bruges gennemsnittet af årene, og her er det bedst at ligge under målet.",
        "Mangler et år, kan det samlede ikke beregnes. Et år, der mangler, tæller aldrig som nul.",
    ];

    /// <summary>Whether a target was met, as a word.</summary>
    public static string Met(bool? met) => met switch { true => "Nået", false => "Ikke nået", null => "Kan ikke beregnes" };

    /// <summary>The years that did not reach the threshold by themselves; nothing where all did.</summary>
    public static string? MissedYears(ComputedProposal row)
    {
        var missed = row.Years.Where(year => year.IsMet == false).Select(year => year.Year).ToList();
        return missed.Count == 0 ? null : $"ikke nået i {Lists.Of(missed.Select(year => $"{year}"))}";
    }

    /// <summary>How much of the target over the years, and what each year came to.</summary>
    public static IReadOnlyList<PartView> Status(ComputedProposal row)
    {
        if (row.Attainment is UnreportedAttainment missing)
        {
            return [$"Det samlede tal kan ikke beregnes. {missing.Reason}"];
        }

        List<PartView> parts = [$"Over {Lists.Of(row.Years.Select(year => $"{year.Year}"))} nåede {(row.Models.Count == 1 ? "modellen" : "modellerne")} ", BuildFigure.From(row.Attainment.Percent!), " af målet. "];
        parts.Add(row.IsEligible == true ? "Målet over årene er nået. " : "Målet over årene er ikke nået. ");
        if (row.Years.All(year => year.IsMet == true))
        {
            parts.Add(row.Years.Count == 2 ? "Det er også nået i begge år hver for sig." : "Det er også nået i hvert enkelt år.");
        }

        foreach (var year in row.Years.Where(year => year.IsMet == false))
        {
            parts.AddRange([$"I {year.Year} alene blev målet ikke nået: resultatet var ", BuildFigure.From(year.Attainment.Percent!), " af målet. "]);
        }

        return parts;
    }

    /// <summary>«Grøn opkvalificering (budget 2023)», and what has become of it.</summary>
    public static string Model(InvestmentModel model) => $"{model.Name} (budget {model.Adopted})" + (model.State, model.StateSince) switch
    {
        (ModelState.Active, _) => string.Empty,
        (ModelState.Permanent, { } since) => $", permanent fra {since}",
        (ModelState.Permanent, null) => ", permanent",
        (_, { } since) => $", sluttet i {since}",
        _ => ", sluttet",
    };

    /// <summary>How a measure counts where it is converted.</summary>
    public static string? Weight(Area area, Measure measure) =>
        area.Method == Method.Converted && measure.UnitsPerJob != 1 ? $"{Numbers.InWords(measure.UnitsPerJob)} svarer til ét job" : null;

    /// <summary>Proposed or decided, as far as the models' state tells.</summary>
    public static string State(ComputedPermanence permanence)
    {
        var models = permanence.Proposals.SelectMany(row => row.Models).Select(proposed => proposed.Model.State).ToList();
        return models.Count(state => state == ModelState.Permanent) switch
        {
            0 => "Det er et forslag. Ingen af modellerne er registreret som permanente, for kilderne her fortæller ikke, at det er besluttet.",
            var made when made == models.Count => "Forslaget er fulgt: alle modellerne er nu permanente.",
            _ => "En del af modellerne er nu permanente. Hvilke det er, står under hver række.",
        };
    }

    /// <summary>How many printed figures come out.</summary>
    public static string Agreement(IReadOnlyList<Comparison> compared)
    {
        var agreeing = compared.Count(comparison => comparison.Agrees);
        return compared.Count switch
        {
            0 => "Forslaget angiver ingen tal, der kan holdes op mod beregningen.",
            var all when all == agreeing => $"Vi har holdt {all} tal fra forslaget op mod beregningen. De stemmer alle.",
            var all => $"Vi har holdt {all} tal fra forslaget op mod beregningen. {agreeing} stemmer, og {all - agreeing} gør det ikke.",
        };
    }

    public static string ChartHeadline(ComputedPermanenceTotals totals) => totals.Eligible.Value == totals.Proposals.Value
        ? "Alle rækker i forslaget nåede målet over årene"
        : $"{Numbers.FirstInWords(totals.Eligible.Value)} af {Numbers.InWords(totals.Proposals.Value)} rækker nåede målet over årene";

    /// <summary>The best, the last, and how many cannot be computed.</summary>
    public static string ChartSummary(IReadOnlyList<ComputedProposal> sorted)
    {
        var known = sorted.Where(row => row.Attainment.Percent is not null).ToList();
        var missing = sorted.Count == known.Count ? string.Empty : $" {(sorted.Count - known.Count == 1 ? "Én" : Numbers.FirstInWords(sorted.Count - known.Count))} kan ikke beregnes.";
        return known.Count switch
        {
            0 => "Ingen af rækkerne kan beregnes.",
            1 => $"{known[0].Area.Name} nåede {Numbers.WithUnit(known[0].Attainment.Percent!)}{missing}",
            _ => $"Højest ligger {known[0].Area.Name} med {Numbers.WithUnit(known[0].Attainment.Percent!)} Lavest ligger {known[^1].Area.Name} med {Numbers.WithUnit(known[^1].Attainment.Percent!)}{missing}",
        };
    }
}
