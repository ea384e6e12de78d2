using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A sentence that must hold of the facts; its class is named by the sentence.</summary>
internal interface IRule
{
    /// <summary>Every place where it does not hold.</summary>
    IEnumerable<Finding> Check(RuleContext context);
}
