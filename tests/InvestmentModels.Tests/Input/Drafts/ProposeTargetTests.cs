using InvestmentModels.Input;
using InvestmentModels.Input.Drafts;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Input.Drafts;

/// <summary>A proposed target is what the reading guide says, as far as the last report knows it, and never looks like one people set.</summary>
public sealed class ProposeTargetTests
{
    [Theory]
    [InlineData(120, 131, 131, 131, 0)]
    [InlineData(60, 30, 60, 30, 30)]
    [InlineData(60, 60, 60, 60, 0)]
    [InlineData(60, 0, 60, 0, 60)]
    [InlineData(2.4, 1.9, 2.4, 1.9, 0.5)]
    public void Count_IsLastYearsProductionAndTheShortfall(decimal target, decimal result, decimal proposed, decimal lastYear, decimal carriedOver)
    {
        var measure = SampleFacts.Measure("m");

        var proposal = ProposeTarget.From(measure, measure.Reported(target, result), 2024);

        Assert.Equal((proposed, lastYear, 0m, carriedOver), (proposal.Target, proposal.Basis!.LastYear, proposal.Basis.BusinessCase, proposal.Basis.CarriedOver));
        Assert.Empty(proposal.Basis.Other);
    }

    /// <summary>The guide speaks of activities that are produced; nobody produces days.</summary>
    [Theory]
    [InlineData(Direction.Lower, Unit.Days)]
    [InlineData(Direction.Higher, Unit.Percent)]
    [InlineData(Direction.Lower, Unit.Count)]
    public void MeanOrLowerIsBetter_IsLastYearsTarget_WithoutPieces(Direction better, Unit unit)
    {
        var measure = SampleFacts.Measure("m", better, unit: unit);

        var proposal = ProposeTarget.From(measure, measure.Reported(65, 66), 2024);

        Assert.Equal((65m, null), (proposal.Target, proposal.Basis));
    }

    [Fact]
    public void ResultThatIsMissing_IsLastYearsTarget_WithoutPieces()
    {
        var measure = SampleFacts.Measure("m");

        var proposal = ProposeTarget.From(measure, measure.Reported(65, null), 2024);

        Assert.Equal((65m, null), (proposal.Target, proposal.Basis));
    }

    [Fact]
    public void NewMeasure_HasATargetAboveZero() => Assert.True(ProposeTarget.From(SampleFacts.Measure("m"), null, 2024).Target > 0);

    [Fact]
    public void EveryProposal_IsAStub()
    {
        var (count, days) = (SampleFacts.Measure("m"), SampleFacts.Measure("d", Direction.Lower, unit: Unit.Days));
        Assert.All(
            [ProposeTarget.From(count, null, 2024), ProposeTarget.From(count, count.Reported(1, 2), 2024), ProposeTarget.From(count, count.Reported(1, null), 2024), ProposeTarget.From(days, days.Reported(1, 2), 2024)],
            proposal => Assert.StartsWith(Stub.Marker, proposal.Reading, StringComparison.Ordinal));
    }
}
