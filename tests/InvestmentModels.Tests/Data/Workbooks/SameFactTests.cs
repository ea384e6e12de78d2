using InvestmentModels.Computation.Expressions;
using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Workbooks;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>Facts of different areas are told apart at once: a report of a thousand areas must not take a thousand times as long for each.</summary>
public sealed class SameFactTests
{
    [Fact]
    public void FactsInTheSamePlaceOfDifferentFiles_HaveDifferentHashes()
    {
        var facts = Enumerable.Range(0, 1000).Select(area => new Reported("Job, mål", new Origin($"reports/2024/omraade-{area}.json", "/measures/0/target"), 100, Quantity.Count)).ToList();

        Assert.InRange(facts.Select(SameFact.Comparer.GetHashCode).Distinct().Count(), 990, 1000);
    }

    [Fact]
    public void FactsThatAreOne_HaveOneHash()
    {
        var (fact, again) = (Fact(), Fact());

        Assert.True(SameFact.Comparer.Equals(fact, again));
        Assert.Equal(SameFact.Comparer.GetHashCode(fact), SameFact.Comparer.GetHashCode(again));

        static Reported Fact() => new("Job, mål", new Origin("reports/2024/job.json", "/measures/0/target"), 100, Quantity.Count);
    }
}
