using System.Text;
using InvestmentModels.Cli;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Migrations;
using InvestmentModels.Input.Readers;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Fuzz.Readers;

/// <summary>The input folder of an example municipality with one file that is another: read, checked, brought up to date, and built where nothing is wrong.</summary>
/// <param name="example">The files to put the case among.</param>
/// <param name="seeds">Good files to begin from.</param>
public sealed class ReadInput(InputFiles example, IReadOnlyList<FuzzCase> seeds) : IReaderUnderTest
{
    /// <inheritdoc/>
    public IReadOnlyList<FuzzCase> Seeds => seeds;

    /// <inheritdoc/>
    public IReadOnlyList<string> Words { get; } =
    [
        "null", "true", "-1", "0", "1e99", "79228162514264337593543950335", "0.0000000000000000000000000001", "1e-40", "12.5", "\"\"", "\" \"", "[]", "{}", "[[[[[[[[", "\"2024-02-30\"", "\"0001-01-01\"", "\"9999-12-31\"",
        "\\ud800", "\\u0000", "\u202e", "\ufeff", "\r\n", "---\n", "title: ", "order: ", "description: ", "## Siden sidst\n", "## ", "```\n", "```regneeksempel\n", "{{2025/ungejob/attainment}}", "{{", "}}", "|a|b|\n|-|-|\n", "](javascript:alert(1))",
        "](/metode/)", "![", "<script>", "<!--", "&#0;", "> > > > ", "- - - - ", "********", "____", "[a]: x\n", "[^1]", "schemaVersion", "\"schemaVersion\": 2", "\"id\": \"totals\"", "totals", "permanence", "measures", "areas",
    ];

    /// <summary>Every JSON or Markdown file of a folder, as a seed.</summary>
    public static IReadOnlyList<FuzzCase> SeedsOf(InputFiles input, string ending) => [.. input.Files
        .Where(file => file.Key.EndsWith(ending, StringComparison.Ordinal) && !file.Key.StartsWith("schemas/", StringComparison.Ordinal))
        .Select(file => new FuzzCase(file.Key, file.Value))];

    /// <inheritdoc/>
    public string Read(FuzzCase given, Func<bool> isNew)
    {
        var files = new SortedDictionary<string, byte[]>(example.Files.ToDictionary(), StringComparer.Ordinal) { [given.File] = given.Bytes.ToArray() };
        var input = example with { Files = files };
        var findings = ReadRecord.From(input).Findings;
        Located(findings);
        var only = new InputFiles(example.DisplayRoot, new SortedDictionary<string, byte[]>(StringComparer.Ordinal) { [given.File] = files[given.File] });
        var upgraded = UpgradeInput.From(only).Findings;
        Located(upgraded);
        LeaveOutDrafts.From(only);
        if (!findings.HasErrors && isNew())
        {
            var outcome = Pipeline.Run(input);
            Located(outcome.Findings);
            Harmless(outcome);
        }

        return string.Join(' ', findings.Concat(upgraded).Select(finding => $"{finding.Code}{finding.Place.File}").Distinct(StringComparer.Ordinal));
    }

    private static void Located(FindingSet findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Place.Line < 1 || finding.Place.Column < 1 || finding.Message.Length == 0 || !finding.Place.File.StartsWith("input", StringComparison.Ordinal))
            {
                throw new BrokenPromiseException($"A finding without a place: {finding}");
            }
        }
    }

    /// <summary>The theme writes its scripts as files; what stands in a page comes from nowhere but the input.</summary>
    private static void Harmless(Outcome outcome)
    {
        foreach (var page in outcome.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            var html = Encoding.UTF8.GetString(page.Bytes.Span);
            if (html.Contains("<script>", StringComparison.OrdinalIgnoreCase) || html.Contains("\"javascript:", StringComparison.OrdinalIgnoreCase))
            {
                throw new BrokenPromiseException($"{page.Path} holds a script from the input.");
            }
        }
    }
}
