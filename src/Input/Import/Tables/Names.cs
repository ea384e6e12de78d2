namespace InvestmentModels.Input.Import.Tables;

/// <summary>How names typed by people are compared.</summary>
internal static class Names
{
    /// <summary>With single plain spaces: line breaks and no-break spaces come along when cells are copied from elsewhere.</summary>
    public static string Plain(string written) => string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether two names are the same to a reader.</summary>
    public static bool Same(string one, string other) => Plain(one).Equals(Plain(other), StringComparison.OrdinalIgnoreCase);
}
