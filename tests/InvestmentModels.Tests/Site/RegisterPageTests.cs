using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Site;

/// <summary>The register as a reader meets it: whole without a script, and written so that the script can sort and filter it.</summary>
public sealed class RegisterPageTests
{
    private static readonly BuiltPage Page = BuiltSite.Named("real").Page("modeller/index.html");
    private static readonly IElement Table = Assert.Single(Page.All("table[data-table='modeller']"));

    private static readonly Lazy<IReadOnlyList<BuiltPage>> Example = new(() =>
        [.. Pipeline.Run(ExampleSite.Files).Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)).Select(file => BuiltPage.Read(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)))]);

    [Fact]
    public void EveryModel_HasARowAnAddressAndADetail()
    {
        var ids = RealInput.Computed.Register.Models.Select(model => $"model-{model.Model.Id}").Order(StringComparer.Ordinal);

        Assert.Equal(ids, Table.QuerySelectorAll("tbody th").Select(heading => heading.Id!).Order(StringComparer.Ordinal));
        Assert.Equal(RealInput.Computed.Register.Models.Count, Page.All("#krav ~ details").Count());
    }

    [Fact]
    public void Rows_WithoutAScript_StandNewestFirstAndAllOfThem()
    {
        var adopted = Table.QuerySelectorAll("tbody tr").Select(row => row.Children[3].TextContent.Trim()).ToList();

        Assert.Equal(adopted.Where(year => year != "ikke oplyst").OrderDescending(StringComparer.Ordinal).Append("ikke oplyst"), adopted);
        Assert.Empty(Page.All("[hidden], .table-controls, select, main button"));
    }

    [Fact]
    public void Columns_SayWhatTheyAreSortedAndFilteredBy()
    {
        var columns = Table.QuerySelectorAll("thead th").ToList();

        Assert.Equal(
            ["model", "afdeling", "omraade", "vedtaget", "udvidet", "investering", "tilstand", "siden", null, "kilde"], columns.Select(column => column.GetAttribute("data-column")));
        Assert.Equal(["Afdeling", "Tilstand"], columns.Select(column => column.GetAttribute("data-filter")).OfType<string>());
        Assert.Equal("modeller", Table.GetAttribute("data-rows"));
    }

    /// <summary>A choice nobody belongs to would show nothing; a row no choice names could not be found.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void Filter_OffersWhatTheRowsBelongTo(int column)
    {
        var offered = JsonSerializer.Deserialize<string[][]>(Table.QuerySelectorAll("thead th")[column].GetAttribute("data-options")!)!;
        var used = Table.QuerySelectorAll("tbody tr").SelectMany(row => row.Children[column].GetAttribute("data-keys")!.Split(' ')).Distinct();

        Assert.Equal(offered.Select(option => option[0]).Order(StringComparer.Ordinal), used.Order(StringComparer.Ordinal));
        Assert.All(offered, option => Assert.NotEmpty(option[1]));
    }

    [Fact]
    public void Model_OfTwoDepartments_BelongsToBothChoices() =>
        Assert.Equal("mso mbu", Page.Document.GetElementById("model-sundhedsomraadet")!.ParentElement!.Children[1].GetAttribute("data-keys"));

    [Fact]
    public void StateOfAnOldModel_IsToldWithItsYear()
    {
        Assert.Equal("Aktiv (senest oplyst 2017)", State("jobrotation"));
        Assert.Equal("Permanent", State("forebyggelige-indlaeggelser"));
        Assert.Equal("Aktiv", State("fritidsjob"));

        string State(string id) => Page.Document.GetElementById($"model-{id}")!.ParentElement!.Children[6].TextContent.Trim();
    }

    [Fact]
    public void WhatNoSourceTells_IsSaidAndSortedLast()
    {
        var row = Page.Document.GetElementById("model-sygedagpengeopfoelgning")!.ParentElement!;

        Assert.All([1, 3, 5], column => Assert.Equal(("ikke oplyst", ""), (row.Children[column].TextContent.Trim(), row.Children[column].GetAttribute("data-sort"))));
        Assert.Contains("Ikke dokumenteret i kilderne", Page.Document.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Script_IsLoadedWhereverThereIsATable() => Assert.All(
        BuiltSite.Named("real").Pages.Where(page => page.All("table").Any()), page => Assert.Single(page.All("script[src$=\"tables.js\"]")));

    [Fact]
    public void Table_ThatCannotBeSorted_SaysNothingToTheScript() => Assert.Empty(
        BuiltSite.Named("real").Pages.SelectMany(page => page.All("table:not([data-table]) :is([data-column], [data-filter], [data-options])")));

    [Fact]
    public void Timeline_HasABarForEveryModel()
    {
        var chart = Page.Document.GetElementById("tidslinje-figur")!;

        Assert.Equal(RealInput.Computed.Register.Models.Count, chart.QuerySelectorAll("tbody tr").Length);
        Assert.All(chart.QuerySelectorAll("svg.c-chart"), drawing => Assert.Equal(RealInput.Computed.Register.Models.Count, drawing.QuerySelectorAll("text.c-value").Length));
    }

    [Fact]
    public void Department_WithoutActiveModels_SaysSo() => Assert.Contains(
        "ingen modeller, som kilderne siger er aktive", BuiltSite.Named("real").Page("afdelinger/mso/index.html").Document.Body!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void JointOverview_StandsWhereSeveralDepartmentsHaveAreas()
    {
        Assert.Empty(BuiltSite.Named("real").Page("2024/index.html").All("#afdelinger"));
        Assert.NotEmpty(Example.Value.Single(page => page.Path == "2025/index.html").All("#afdelinger"));
    }

    /// <summary>The example has an older model that two departments share.</summary>
    [Fact]
    public void SharedModel_StandsUnderBothDepartmentsAndSaysSo() => Assert.All(["born", "job"], id =>
    {
        var page = Example.Value.Single(page => page.Path == $"afdelinger/{id}/index.html");
        Assert.Contains("deles med en anden afdeling", Assert.Single(page.All("tbody tr"), row => row.TextContent.Contains("Læs længe", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
    });
}
