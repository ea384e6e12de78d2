using InvestmentModels.Computation;
using InvestmentModels.Computation.Economy;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The fact box of an area.</summary>
internal static class BuildFacts
{
    public static IReadOnlyList<FactView> Of(ComputedArea area, ComputedReport report)
    {
        var facts = new List<FactView>();
        if (area.Investment is { } investment)
        {
            facts.Add(new FactView("Investering", ["om året"], BuildFigure.From(investment)));
        }

        facts.Add(area.FullYearPersons is { } persons
            ? new FactView("Forventet effekt", ["færre på offentlig forsørgelse"], BuildFigure.From(persons))
            : new FactView("Forventet effekt", ["Ingen forventning i helårspersoner"]));
        if (report.Economy.Of(area)?.PricePerPerson is { } perPerson)
        {
            facts.Add(new FactView("Investering pr. helårsperson", ["om året. Det samme skal hver af dem spare kommunen, for at investeringen går op"], BuildFigure.From(perPerson)));
        }

        if (area.Reported.Placement.Count > 0)
        {
            facts.Add(new FactView("Placeret i", area.Reported.Placement));
        }

        if (area.Area.Models.Count > 0)
        {
            facts.Add(new FactView("Modeller", [.. area.Area.Models.Select(Model)]));
        }

        if (report.Permanence?.Proposals.Any(row => row.Area.Id == area.Area.Id) == true)
        {
            facts.Add(new FactView("Foreslået gjort permanent", [])
            {
                Link = new LinkView("Se forslaget med årenes tal", Addresses.Proposal(report.Reported, area.Area)),
            });
        }

        facts.Add(new FactView("Sådan regnes det sammen", [MethodWords(area.Area.Method)]));
        return facts;
    }

    private static string Model(InvestmentModel model) => $"{model.Name} (startet {model.Adopted})";

    private static string MethodWords(Method method) => method switch
    {
        Method.Converted => "Målepunkterne regnes om til job og lægges sammen",
        Method.Sum => "Målepunkterne lægges sammen",
        _ => "Ét målepunkt",
    };
}
