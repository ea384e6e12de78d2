namespace InvestmentModels.Pages.Views;

/// <summary>A requirement of the principles, and what a source documents of it.</summary>
/// <param name="Name">The requirement.</param>
/// <param name="Text">What is documented; empty where nothing is.</param>
/// <param name="Source">Where to read it.</param>
public sealed record RequirementView(string Name, string Text, string Source);
