using InvestmentModels.Model;

namespace InvestmentModels.Input.Rules;

/// <summary>A row a report proposes to make permanent.</summary>
internal sealed record ProposalInReport(Report Report, PermanenceProposal Row);
