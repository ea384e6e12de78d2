namespace InvestmentModels.Diagnostics;

/// <summary>Something the reader of the input should know, with the place that is to blame.</summary>
/// <param name="Code">Stable id, e.g. <c>IM0104</c>; each has a section in <c>docs/findings.md</c>.</param>
/// <param name="Severity">Whether it stops the build.</param>
/// <param name="Place">The culprit's own line and column.</param>
/// <param name="Message">Danish, one line: what is wrong and how to mend it.</param>
public sealed record Finding(string Code, Severity Severity, Place Place, string Message)
{
    /// <summary>A finding that stops the build.</summary>
    public static Finding Error(string code, Place place, string message) => new(code, Severity.Error, place, message);

    /// <summary>A finding that lets the build go on.</summary>
    public static Finding Warning(string code, Place place, string message) => new(code, Severity.Warning, place, message);

    /// <summary>The line a terminal and a build log show.</summary>
    public override string ToString() => $"{Place}: {Word(Severity)} {Code}: {Message}";

    /// <summary>The severity as tools know it: <c>error</c>, <c>warning</c>, <c>note</c>.</summary>
    public static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
