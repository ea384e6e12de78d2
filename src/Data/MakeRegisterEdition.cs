using System.Globalization;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Data.Editions;
using InvestmentModels.Model;

namespace InvestmentModels.Data;

/// <summary>The computed register → its edition.</summary>
internal static class MakeRegisterEdition
{
    public static RegisterEdition From(ComputedRegister register, PublicRecord said) => new(
        register.Year,
        new RegisterTotalsEdition(
            register.Count.Value,
            register.ByState.ToDictionary(state => ContractWord.Of(state.Key), state => state.Value.Value, StringComparer.Ordinal),
            register.LastKnownActive.Value,
            register.InvestmentKnown?.Value,
            register.Investment?.Value,
            register.ByRequirement.ToDictionary(requirement => ContractWord.Of(requirement.Key), requirement => requirement.Value.Value, StringComparer.Ordinal)),
        [.. register.Models.Select(model => Model(model, said.HistorySources))],
        MakeFigureEdition.All(register.Figures, said.Files));

    private static RegisteredModelEdition Model(RegisteredModel registered, IReadOnlyList<Source> sources)
    {
        var (model, older) = (registered.Model, registered.History);
        return new RegisteredModelEdition(
            model.Id,
            model.Name,
            registered.Departments,
            registered.Area?.Id,
            model.Adopted,
            model.ExpandedIn,
            [.. registered.Investment.Select(invested => new InvestmentPeriodEdition(invested.Period.From, invested.Period.To, invested.Period.MillionKroner))],
            older?.Investment,
            ContractWord.Of(model.State),
            model.StateSince,
            model.StateKnownIn,
            [.. model.Decisions.Select(made => new DecisionEdition(made.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), made.Body, made.Text, made.Url))],
            [.. model.Principles.Select(documented => new DocumentedEdition(ContractWord.Of(documented.Requirement), documented.Text, documented.Source))],
            older is null ? null : sources.FirstOrDefault(source => source.Id == older.Source)?.Title ?? older.Source,
            older?.Note);
    }
}
