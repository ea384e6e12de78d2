namespace InvestmentModels.Model;

/// <summary>What the principles (2017, section 4) ask every model to document before money is voted.</summary>
public enum Requirement
{
    /// <summary>4A: the problem, with key figures or benchmarks.</summary>
    Problem,

    /// <summary>4A: what is spent on it today.</summary>
    PresentResources,

    /// <summary>4B: why the effort should lead to the effect.</summary>
    TheoryOfChange,

    /// <summary>4B: price, quantity and effect.</summary>
    BusinessCase,

    /// <summary>4B: how sure the estimates are.</summary>
    Uncertainty,

    /// <summary>4C: a control group, or why there is none.</summary>
    ControlGroup,

    /// <summary>4C: professional targets.</summary>
    Targets,

    /// <summary>4C: how the effect is documented: data and systems.</summary>
    Documentation,

    /// <summary>4C: what to do if the data fail.</summary>
    PlanB,

    /// <summary>4D: why it is not ordinary operations.</summary>
    NotOrdinaryOperations,
}
