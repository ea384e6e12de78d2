using System.Text.RegularExpressions;
using InvestmentModels.Cli;
using InvestmentModels.Input.Migrations;
using InvestmentModels.Tests.Input.Import;

namespace InvestmentModels.Tests.Docs;

/// <summary>Runs the documentation of the findings: every section's example must give its finding, and every finding has a section.</summary>
public sealed partial class FindingsDocumentTest
{
    private static readonly string Document = File.ReadAllText(RepositoryRoot.File("docs", "findings.md"));

    public static TheoryData<string> Codes => [.. Section().Matches(Document).Select(match => match.Groups["code"].Value)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Example_GivesItsFindingAtAPlace(string code)
    {
        var section = Section().Matches(Document).Single(match => match.Groups["code"].Value == code);
        var example = section.Groups["example"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var input = ChangedSite.With(example);
        var isImport = code.StartsWith("IM08", StringComparison.Ordinal);
        var look = LookExample.Within(input);
        var findings = isImport ? [.. ImportExample.Within(input).Findings]
            : look.Files.Count > 0 ? [.. Pipeline.Run(ExampleSite.Files, look: look).Findings]
            : Pipeline.Run(input).Findings.Concat(UpgradeInput.From(input).Findings).ToList();

        var found = Assert.Single(findings.Where(finding => finding.Code == code).Take(1));
        Assert.StartsWith(isImport ? "regneark." : look.Files.Count > 0 ? "theme/assets/" : "input/", found.Place.File, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Section_SaysWhatWhyAndHow(string code)
    {
        var text = Section().Matches(Document).Single(match => match.Groups["code"].Value == code).Value;

        Assert.All(["**Hvad:**", "**Hvorfor:**", "**Sådan rettes det:**"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryCodeInTheProgram_HasASection()
    {
        var used = Directory.EnumerateFiles(RepositoryRoot.File("src"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value))
            .Distinct()
            .Order();

        Assert.Equal(used, Codes.Select(row => row.Data).Order());
    }

    [GeneratedRegex(@"^### (?<code>IM[0-9]{4}) (?<title>.+)\n(?<body>(?:(?!^### |^## ).*\n)*?)```eksempel\n(?<example>(?:(?!```).*\n)*)```", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex("\"(IM[0-9]{4})\"", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
