namespace InvestmentModels.Diagnostics.Formats;

/// <summary>An array of <c>{code, severity, file, line, column, message}</c>, for scripts.</summary>
/// <remarks>The file is the path as the user can open it, not an address; line and column count from 1.</remarks>
public sealed record JsonFormat : IFindingFormat
{
    /// <inheritdoc/>
    public string Of(FindingSet findings) => WriteDocument.With(json =>
    {
        json.WriteStartArray();
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("code", finding.Code);
            json.WriteString("severity", Finding.Word(finding.Severity));
            json.WriteString("file", finding.Place.File);
            json.WriteNumber("line", finding.Place.Line);
            json.WriteNumber("column", finding.Place.Column);
            json.WriteString("message", finding.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
