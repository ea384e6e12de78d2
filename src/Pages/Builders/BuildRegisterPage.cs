using InvestmentModels.Computation;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Model;
using InvestmentModels.Pages.Views;
using InvestmentModels.Pages.Wording;

namespace InvestmentModels.Pages.Builders;

/// <summary>The register of every model the sources name.</summary>
internal static class BuildRegisterPage
{
    public static RegisterPageView From(ComputedRecord record, ProseSite site)
    {
        var register = record.Register;
        var ofModels = register.Models.SelectMany(model => model.Investment.Select(invested => invested.Figure).Append(model.Requirements)).ToList();
        return new RegisterPageView(
            ["Registeret har ", BuildFigure.From(register.Count), " modeller. Det er alle dem, kilderne nævner ved navn. Hvad kilderne ikke siger, står som «ikke oplyst»."],
            [.. Counts(record)],
            BuildRegisterTable.From(record),
            BuildTimelineChart.From(register),
            record.Said.HistoryWords.IsMissing ? string.Empty : site.Html(record.Said.HistoryWords, Addresses.Register, 2),
            BuildRequirements.Table(register),
            BuildRequirements.Documented(register),
            BuildRequirements.Details(register),
            [.. record.Said.HistorySources.Select(source => new SourceView(source.Title, Dates.Long(source.Date), source.Url))],
            [.. register.Figures.Except(ofModels).Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            [.. ofModels.Select(figure => BuildFigure.Receipt(figure, record.Said.Files))],
            BuildDownloads.Of(Addresses.RegisterData))
        {
            Address = Addresses.Register,
            Title = "Modeller",
            Heading = "Modeller",
            Description = "Alle investeringsmodeller, kilderne nævner: afdeling, område, år, investering, tilstand, og hvad der er dokumenteret.",
            Breadcrumbs = [site.Home],
        };
    }

    private static IEnumerable<KeyFigureView> Counts(ComputedRecord record)
    {
        var register = record.Register;
        foreach (var state in Enum.GetValues<ModelState>())
        {
            if (state == ModelState.Active || register.ByState[state].Value > 0)
            {
                yield return Key(register.ByState[state], StateLabel(state));
            }
        }

        if (register.LastKnownActive.Value > 0)
        {
            yield return Key(register.LastKnownActive, "var aktive, da en ældre kilde sidst nævnte dem");
        }

        if (register is { Investment: { } investment, InvestmentKnown: { } known, Year: { } year })
        {
            yield return Key(investment, $"om året i de modeller, der var aktive i {ModelStates.Year(year)} og har et oplyst beløb");
            yield return Key(known, $"aktive modeller i {ModelStates.Year(year)} har et oplyst beløb for sig selv");
        }
    }

    private static KeyFigureView Key(Figure figure, string label) => new(BuildFigure.From(figure), label, string.Empty);

    private static string StateLabel(ModelState state) => state switch
    {
        ModelState.Permanent => "er gjort permanente",
        ModelState.Stopped => "er stoppet",
        ModelState.Completed => "er afsluttet",
        _ => "er aktive",
    };
}
