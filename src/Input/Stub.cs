namespace InvestmentModels.Input;

/// <summary>A text nobody has written yet: <c>new-report</c> leaves them, and nothing is published while one stands.</summary>
public static class Stub
{
    /// <summary>What a stub begins with.</summary>
    public const string Marker = "[SKRIV]";

    /// <summary>The finding that tells of one.</summary>
    public const string Code = "IM0260";

    /// <summary>A stub that asks for something.</summary>
    /// <param name="question">Danish: what to write there.</param>
    public static string Asking(string question) => $"{Marker} {question}";
}
