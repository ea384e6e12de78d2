using InvestmentModels.Model;

namespace InvestmentModels.Computation.Registers;

/// <summary>What receipts and pages call the requirements: the principles' own words, in short, with the section they stand in.</summary>
public static class RequirementNames
{
    /// <summary>E.g. «4B Forandringsteori».</summary>
    public static string Of(Requirement requirement) => requirement switch
    {
        Requirement.Problem => "4A Problemet",
        Requirement.PresentResources => "4A Ressourcer i dag",
        Requirement.TheoryOfChange => "4B Forandringsteori",
        Requirement.BusinessCase => "4B Business case",
        Requirement.Uncertainty => "4B Usikkerhed",
        Requirement.ControlGroup => "4C Kontrolgruppe",
        Requirement.Targets => "4C Faglige måltal",
        Requirement.Documentation => "4C Dokumentation",
        Requirement.PlanB => "4C Plan B",
        _ => "4D Ikke almindelig drift",
    };
}
