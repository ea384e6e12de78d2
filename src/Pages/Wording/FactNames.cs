using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>What a fact is called, from its address: «Fritidsjob: Oprettede fritidsjob, mål».</summary>
internal static class FactNames
{
    private static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["kind"] = "rapportens slags",
        ["year"] = "året",
        ["greenFromPercent"] = "grænsen for grøn",
        ["method"] = "metoden",
        ["number"] = "nummeret",
        ["investmentMillionKroner"] = "investering",
        ["fullYearPersons"] = "helårspersoner",
        ["attainmentPercent"] = "målopfyldelse",
        ["colour"] = "farve",
        ["meetsTargetIn"] = "året, målet ventes nået",
        ["meetsTarget"] = "om målet ventes nået",
        ["challenges"] = "udfordringer",
        ["unit"] = "enhed",
        ["better"] = "retning",
        ["overYears"] = "samling over årene",
        ["unitsPerJob"] = "vægt",
        ["target"] = "mål",
        ["result"] = "status",
        ["provisional"] = "foreløbigt",
        ["purpose"] = "om indsatsen",
        ["sinceLast"] = "siden sidst",
        ["remarks"] = "bemærkninger",
        ["nextSteps"] = "næste skridt",
        ["summary"] = "sammenfatning",
        ["title"] = "titel",
        ["name"] = "navn",
        ["actions"] = "hvad der nu gøres",
        ["reason"] = "begrundelse",
        ["areas"] = "antal områder",
        ["models"] = "antal modeller",
        ["note"] = "forbehold",
        ["green"] = "grønne",
        ["yellow"] = "gule",
        ["red"] = "røde",
    };

    public static string Of(string address, Report report)
    {
        var steps = address.Split('/');
        if (steps.Length > 2 && steps[1] == "permanence")
        {
            return Proposal(steps, report);
        }

        var area = report.Areas.FirstOrDefault(area => steps.Length > 1 && area.Area.Id == steps[1]);
        var measure = steps.Length > 3 && steps[2] == "measures" ? area?.Measures.FirstOrDefault(measure => measure.Measure.Id == steps[3])?.Measure.Name : null;
        var what = steps.Length > 5 && steps[4] == "monthly" ? $"måned {steps[5]}"
            : steps.Length > 5 && steps[4] == "earlierTargets" ? $"mål før ændring nr. {steps[5]}" : Words.GetValueOrDefault(steps[^1], steps[^1]);
        what = steps.Contains("stated") ? $"angivet {what}" : steps.Contains("judgement") ? $"vurderet {what}" : what;
        return (area, measure) switch
        {
            (null, _) => $"{report.Title}: {what}",
            (_, null) => $"{area.Area.Name}: {what}",
            _ => $"{area.Area.Name}: {measure}, {what}",
        };
    }

    /// <summary>«AC-området, forslag om at gøre permanent: angivet mål, 2023».</summary>
    private static string Proposal(string[] steps, Report report)
    {
        var of = report.Areas.FirstOrDefault(area => area.Area.Id == steps[2])?.Area.Name ?? report.Title;
        var what = (steps[2], steps[^1]) switch
        {
            ("stated", var total) => $"angivet {Words.GetValueOrDefault(total, total)}",
            (_, "models") => "modeller",
            (_, "measures") => "målepunkter",
            (_, "years") => "år",
            var (_, name) => (steps.Contains("stated") ? "angivet " : string.Empty) + Words.GetValueOrDefault(name, name),
        };
        return $"{of}, forslag om at gøre permanent: {what}{(steps.Length > 6 ? $", {steps[5]}" : string.Empty)}";
    }
}
