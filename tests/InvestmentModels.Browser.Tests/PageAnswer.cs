using InvestmentModels.Browser.Tests.Checks;

namespace InvestmentModels.Browser.Tests;

/// <summary>What a check said about a page, in one way of looking at it.</summary>
/// <param name="Site">Name of the site.</param>
/// <param name="Address">The page, from the site's root.</param>
/// <param name="Sentence">The check.</param>
/// <param name="Sight">How it was looked at; null: by someone outside the page.</param>
/// <param name="Answer">What it said.</param>
/// <param name="Milliseconds">How long it took to say it.</param>
internal sealed record PageAnswer(string Site, string Address, string Sentence, Sight? Sight, Answer Answer, double Milliseconds);
