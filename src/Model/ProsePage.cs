namespace InvestmentModels.Model;

/// <summary>A page of prose: method, principles, glossary, about.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Order">Where it stands in the menu.</param>
/// <param name="Description">One sentence for search engines and lists.</param>
/// <param name="Body">The text.</param>
public sealed record ProsePage(string Slug, string Title, int Order, string Description, Words Body);
