namespace InvestmentModels.Model;

/// <summary>Something a body decided.</summary>
/// <param name="Date">When, where the source says so.</param>
/// <param name="Body">Who decided, e.g. «Rådmanden for MSB».</param>
/// <param name="Text">What was decided.</param>
/// <param name="Url">Where to read it.</param>
public sealed record Decision(DateOnly? Date, string Body, string Text, string? Url);
