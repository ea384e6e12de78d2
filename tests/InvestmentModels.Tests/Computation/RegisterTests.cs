using InvestmentModels.Computation;
using InvestmentModels.Computation.Registers;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

/// <summary>Every model the sources name stands in the register, and what nobody knows is not made up.</summary>
public sealed class RegisterTests
{
    private static readonly ComputedRegister Real = RealInput.Computed.Register;

    [Fact]
    public void Register_HoldsTheModelsOfTheAreasAndTheOlderOnes() => Assert.Equal(
        RealInput.Reading.Record.Areas.SelectMany(area => area.Models).Concat(RealInput.Reading.Record.History.Select(older => older.Model)).Select(model => model.Id),
        Real.Models.Select(model => model.Model.Id));

    /// <summary>Read in the sources: eleven in the appendix' table, one in its text, and those the fifteen pages of the report name.</summary>
    [Fact]
    public void RealRegister_HasTheModelsTheSourcesName()
    {
        Assert.Equal(13, Real.Models.Count(model => model.History is not null));
        Assert.Equal(23, Real.Models.Count(model => model.Area is not null));
        Assert.Equal(36, Real.Count.Value);
    }

    /// <summary>The appendix: sick leave permanent with the accounts of 2014, two more with those of 2016, nine still active.</summary>
    [Fact]
    public void RealRegister_TellsWhatTheAppendixTellsOfTheOlderModels()
    {
        var older = Real.Models.Where(model => model.History is not null).Select(model => model.Model).ToList();

        Assert.Equal(
            [("forebyggelige-indlaeggelser", 2016), ("korrekt-cpr-registrering", 2016), ("sygedagpengeopfoelgning", 2014)],
            older.Where(model => model.State == ModelState.Permanent).Select(model => (model.Id, model.StateSince!.Value)).Order());
        Assert.Equal(9, Real.LastKnownActive.Value);
        Assert.All(older.Where(model => model.State == ModelState.Active), model => Assert.Equal(2017, model.StateKnownIn));
        Assert.Null(older.Single(model => model.Id == "sygedagpengeopfoelgning").Adopted);
    }

    /// <summary>Added by hand: what the permanence appendix and the one-model areas print.</summary>
    [Fact]
    public void RealRegister_InvestmentIsTheSumOfWhatIsPrinted() =>
        Assert.Equal(1.2m + 1.8m + 0.6m + 2.8m + 2.4m + 1.8m + 7.5m + 3.0m + 3.0m + 4.2m + 0.6m, Real.Investment!.Unrounded);

    [Fact]
    public void Requirements_CountedByModelAndByRequirement_AreTheSame() => Assert.Equal(
        Real.Models.Sum(model => model.Requirements.Value), Real.ByRequirement.Values.Sum(figure => figure.Value));

    [Fact]
    public void Requirement_NoSourceDocuments_IsCountedAsNone() => Assert.Equal(0m, Real.ByRequirement[Requirement.PlanB].Value);

    [Fact]
    public void State_KnownFromAnOldDocumentOnly_IsNotCountedAsToday()
    {
        var register = Register(Model("gammel", ModelState.Active) with { StateKnownIn = 2017 }, Model("ny", ModelState.Active));

        Assert.Equal((1m, 1m, 2m), (register.ByState[ModelState.Active].Value, register.LastKnownActive.Value, register.Count.Value));
        Assert.Equal(2m, register.Investment!.Value);
    }

    [Fact]
    public void Investment_OfAModelThatIsOver_IsLeftOut()
    {
        var register = Register(Model("slut", ModelState.Permanent) with { StateSince = 2023 }, Model("i-gang", ModelState.Active));

        Assert.Equal((2m, 1m), (register.Investment!.Value, register.InvestmentKnown!.Value));
    }

    [Fact]
    public void Investment_OfAnotherYear_IsLeftOut()
    {
        var register = Register(Model("foer", ModelState.Active) with { Investment = [new InvestmentPeriod(2020, 2022, 5)] });

        Assert.Null(register.Investment);
        Assert.Equal(0m, register.InvestmentKnown!.Value);
    }

    [Fact]
    public void Model_WithoutAKnownBeginning_IsInTheRegisterAndInNoYear()
    {
        var register = Register(Model("ukendt", ModelState.Active) with { Adopted = null });

        Assert.Equal(1m, register.Count.Value);
        Assert.Equal(0m, register.InvestmentKnown!.Value);
    }

    private static InvestmentModel Model(string id, ModelState state) =>
        new(id, $"Model {id}", 2020, [new InvestmentPeriod(2020, null, 2)], state, null, [], new Origin("history/models.json", $"/models/{id}"));

    private static ComputedRegister Register(params InvestmentModel[] models) => ComputeRecord.From(
        SampleFacts.Record(SampleFacts.Report(ReportKind.Annual, SampleFacts.Single("a", 1, 1))) with
        {
            History = [.. models.Select(model => new HistoricModel(model, ["abc"], null, "kilde", null))],
        }).Register;
}
