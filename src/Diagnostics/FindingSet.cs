using System.Collections;

namespace InvestmentModels.Diagnostics;

/// <summary>Collects findings while reading goes on; hands them out sorted by file, line, column and code.</summary>
/// <remarks>Bad input is never an exception: everything wrong is told in one run. Bad code is an exception.</remarks>
public sealed class FindingSet : IReadOnlyCollection<Finding>
{
    private readonly HashSet<Finding> _findings = [];

    /// <summary>Whether anything found stops the build.</summary>
    public bool HasErrors => _findings.Any(finding => finding.Severity == Severity.Error);

    /// <inheritdoc/>
    public int Count => _findings.Count;

    /// <summary>The files in which something stops the build.</summary>
    public IReadOnlySet<string> FilesWithErrors() => _findings
        .Where(finding => finding.Severity == Severity.Error)
        .Select(finding => finding.Place.File)
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>Adds one finding; the same finding told twice is kept once.</summary>
    public void Add(Finding finding) => _findings.Add(finding);

    /// <summary>Adds several.</summary>
    public void AddRange(IEnumerable<Finding> findings) => _findings.UnionWith(findings);

    /// <inheritdoc/>
    public IEnumerator<Finding> GetEnumerator() => _findings
        .OrderBy(finding => finding.Place.File, StringComparer.Ordinal)
        .ThenBy(finding => finding.Place.Line)
        .ThenBy(finding => finding.Place.Column)
        .ThenBy(finding => finding.Code, StringComparer.Ordinal)
        .ThenBy(finding => finding.Message, StringComparer.Ordinal)
        .ThenBy(finding => finding.Severity)
        .GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
