namespace InvestmentModels.Model;

/// <summary>A figure a text mentions, as it prints it; nothing is computed from it.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Value">As printed, with its unit.</param>
public sealed record MentionedFigure(string Text, string Value);
