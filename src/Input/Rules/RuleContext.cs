using InvestmentModels.Diagnostics;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>What a rule looks at.</summary>
/// <param name="Record">The facts, valid in form.</param>
/// <param name="Map">Where they stand.</param>
/// <param name="Texts">Every text and JSON file whole: for what must not stand anywhere.</param>
/// <param name="BrokenFiles">Files in which something of the form is wrong: what is missing there is not missing.</param>
internal sealed record RuleContext(PublicRecord Record, SourceMap Map, IReadOnlyList<InputText> Texts, IReadOnlySet<string> BrokenFiles)
{
    /// <summary>Every area of every report.</summary>
    public IEnumerable<AreaInReport> AreaReports =>
        Record.Reports.SelectMany(report => report.Areas.Select(area => new AreaInReport(report, area)));

    /// <summary>Every row of every proposal to make models permanent.</summary>
    public IEnumerable<ProposalInReport> Proposals =>
        Record.Reports.SelectMany(report => (report.Permanence?.Proposals ?? []).Select(row => new ProposalInReport(report, row)));

    /// <summary>Every project of every efficiency catalogue.</summary>
    public IEnumerable<ProjectInCatalogue> Projects =>
        Record.Catalogues.SelectMany(catalogue => catalogue.Projects.Select(project => new ProjectInCatalogue(catalogue, project)));

    /// <summary>The place of a fact.</summary>
    public Place PlaceOf(Origin origin) => Map.Locate(origin.File, origin.Pointer);

    /// <summary>Whether the file of a fact has faults of form.</summary>
    public bool IsBroken(Origin origin) => BrokenFiles.Contains(Map.Display(origin.File));
}
