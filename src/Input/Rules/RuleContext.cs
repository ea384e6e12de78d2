using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What a rule looks at.</summary>
/// <param name="Record">The facts, valid in form.</param>
/// <param name="Map">Where they stand.</param>
/// <param name="Lines">Every line of every text and JSON file, with its place: for what must not stand anywhere.</param>
/// <param name="BrokenFiles">Files in which something of the form is wrong: what is missing there is not missing.</param>
internal sealed record RuleContext(PublicRecord Record, SourceMap Map, IEnumerable<(string Text, Place Place)> Lines, IReadOnlySet<string> BrokenFiles)
{
    /// <summary>Every area of every report.</summary>
    public IEnumerable<(Report Report, AreaReport Area)> AreaReports =>
        Record.Reports.SelectMany(report => report.Areas.Select(area => (report, area)));

    /// <summary>Every row of every proposal to make models permanent.</summary>
    public IEnumerable<(Report Report, PermanenceProposal Row)> Proposals =>
        Record.Reports.SelectMany(report => (report.Permanence?.Proposals ?? []).Select(row => (report, row)));

    /// <summary>Every project of every efficiency catalogue.</summary>
    public IEnumerable<(EfficiencyCatalogue Catalogue, CatalogueProject Project)> Projects =>
        Record.Catalogues.SelectMany(catalogue => catalogue.Projects.Select(project => (catalogue, project)));

    /// <summary>The place of a fact.</summary>
    public Place PlaceOf(Origin origin) => Map.Locate(origin.File, origin.Pointer);

    /// <summary>Whether the file of a fact has faults of form.</summary>
    public bool IsBroken(Origin origin) => BrokenFiles.Contains(Map.Display(origin.File));
}
