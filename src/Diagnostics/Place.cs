namespace InvestmentModels.Diagnostics;

/// <summary>Where in a file something stands.</summary>
/// <param name="File">The path as the user can open it, with forward slashes, e.g. <c>input/reports/2024/fritidsjob.json</c>.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, counted in characters, so that æ, ø and å count one each.</param>
public sealed record Place(string File, int Line, int Column)
{
    /// <summary>What people call the place where a file has no lines, e.g. <c>ark 'Status', celle D17</c>; line and column then hold row and column, for sorting.</summary>
    public string? Cell { get; init; }

    /// <summary>The very beginning of a file: for what concerns a file as a whole, or a file that is not there.</summary>
    public static Place StartOf(string file) => new(file, 1, 1);

    /// <summary><c>file(line,column)</c>, the form editors and build logs make clickable; of a spreadsheet <c>file(ark 'Status', celle D17)</c>.</summary>
    public override string ToString() => Cell is null ? FormattableString.Invariant($"{File}({Line},{Column})") : $"{File}({Cell})";
}
