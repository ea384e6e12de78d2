using InvestmentModels.Computation.Catalogues;
using InvestmentModels.Computation.Expressions;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Computation;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData("0 1.5 -2", "1 1.5 3", "1 0 5")]
    [InlineData("- 0 0", "- 4 0", "- 4 0")]
    [InlineData("- -1.2 1", "- - 1", "- - 0")]
    [InlineData("1 - -", "- 2 -", "- - -")]
    public void Before_IsTotalLessCorrection_WhereBothArePrinted(string correction, string total, string before) =>
        Assert.Equal(before, SampleCatalogue.Row(SampleCatalogue.Computed(SampleCatalogue.Project("a", correction, total)).Projects[0].Gains, GainKind.Before));

    [Fact]
    public void Sum_OfPrintedCells_LeavesBlankOnesOutAndCountsThem()
    {
        var sums = SampleCatalogue.Computed(
            SampleCatalogue.Project("a", "- 0 1", "- 2 3"),
            SampleCatalogue.Project("b", "- - -0.5", "- - 1.5"),
            SampleCatalogue.Project("uden-tal")).Tables[0];

        Assert.Equal(("- 0 0.5", "- 2 4.5", "- 2 4"), (SampleCatalogue.Row(sums.Gains, GainKind.Correction), SampleCatalogue.Row(sums.Gains, GainKind.Total), SampleCatalogue.Row(sums.Gains, GainKind.Before)));
        Assert.Equal([1, 0], sums.Gains.Skip(1).Select(column => Assert.IsType<Sum>(column.Total!.Derivation).Blank!.Value));
    }

    [Fact]
    public void Sum_OfZeros_IsZeroAndNotBlank() =>
        Assert.Equal("0 - -", SampleCatalogue.Row(SampleCatalogue.Computed(SampleCatalogue.Project("a", "0 - -", "0 - -")).Overall.Gains, GainKind.Correction));

    [Fact]
    public void Tables_AreAddedSeparatelyAndTogether()
    {
        var closed = SampleCatalogue.Project("b", "1 1 1", "-5 0 5") with { Table = CatalogueState.Closed, State = CatalogueState.Closed };

        var catalogue = SampleCatalogue.Computed(SampleCatalogue.Project("a", "0 0 0", "1 2 3"), closed);

        Assert.Equal(["1 2 3", "-5 0 5"], catalogue.Tables.Select(table => SampleCatalogue.Row(table.Gains, GainKind.Total)));
        Assert.Equal("-4 2 8", SampleCatalogue.Row(catalogue.Overall.Gains, GainKind.Total));
        Assert.Equal((2m, 1m, 1m, 2m), (catalogue.Counts.Projects.Value, catalogue.Counts.Closed.Value, catalogue.Counts.FollowUp.Value, catalogue.Counts.InTables.Value));
    }

    [Fact]
    public void Categories_DifferingInCapitalsOnly_AreOneAndTheMissingOneComesLast()
    {
        var catalogue = SampleCatalogue.Computed(
            SampleCatalogue.Project("a") with { Category = null },
            SampleCatalogue.Project("b", "0 0 0", "1 1 1") with { Category = "HR-området" },
            SampleCatalogue.Project("c", "0 0 0", "2 2 2") with { Category = "HR-Området" });

        Assert.Equal([("hr-omraadet", 2m), ("uden-kategori", 1m)], catalogue.Categories.Select(group => (group.Id, group.Counts.Projects.Value)));
        Assert.Equal("3 3 3", SampleCatalogue.Row(catalogue.Categories[0].Gains, GainKind.Total));
    }

    [Fact]
    public void StatedSum_ThatTheRowsDoNotGive_IsADifferenceWithItsPlace()
    {
        var stated = new StatedColumnSums(
            CatalogueState.FollowUp,
            new Dictionary<string, decimal> { ["2023"] = 0m, ["2024"] = 1.0m },
            new Dictionary<string, decimal> { ["2024"] = 2.1m },
            new Origin("catalogues/2024/catalogue.json", "/stated/followUp"));

        var catalogue = SampleCatalogue.Computed(SampleCatalogue.Of(SampleCatalogue.Project("a", "- 1 1", "- 2 2")) with { Stated = [stated] });

        Assert.Equal(["followUp-correction-2024", "followUp-total-2024"], catalogue.Comparisons.Select(comparison => comparison.Id));
        var difference = Assert.Single(catalogue.Differences);
        Assert.Equal((2.1m, 2m, 0.1m, "/stated/followUp/total/2024"), (difference.Stated, difference.ComputedAsPrinted, difference.Gap, difference.StatedAt.Pointer));
    }

    [Fact]
    public void Figure_KeepsTheColumnAsPrintedInItsAddressAndItsPlace()
    {
        var total = SampleCatalogue.Computed(SampleCatalogue.Project("a", "- - 1", "- - 2")).Projects[0].Gains[2].Total!;

        Assert.Equal(("catalogues/2024/a/total/2025+", "Gevinst efter korrektion 2025 og frem, Projekt a"), (total.Address, total.Name));
        Assert.Equal("/projects/a/total/2025+", Assert.IsType<Reported>(total.Derivation).Origin.Pointer);
    }

    /// <summary>Where the input is whole, every figure of the real catalogue has an address of its own.</summary>
    [Fact]
    public void RealCatalogue_GivesTheMessageOfItsPage()
    {
        var overall = RealInput.Computed.Catalogues[0].Overall.Gains.ToDictionary(column => column.Column, StringComparer.Ordinal);

        Assert.Equal((39.9m, 40.6m, 0.7m), (overall["2019"].Correction!.Value, overall["2019"].Total!.Value, overall["2019"].Before!.Value));
        Assert.Equal((-17.9m, 128.2m, 146.1m), (overall["2024+"].Correction!.Value, overall["2024+"].Total!.Value, overall["2024+"].Before!.Value));
    }
}
