namespace InvestmentModels.Diagnostics.Formats;

/// <summary>A message as SARIF wants plain text: what would be a placeholder or a link there is taken literally.</summary>
internal static class SarifText
{
    /// <remarks>Messages quote what people wrote, and Markdown is full of brackets.</remarks>
    public static string Of(string message)
    {
        var text = OneLine.Of(message).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);
        return text.Contains("](", StringComparison.Ordinal)
            ? text.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)
            : text;
    }
}
