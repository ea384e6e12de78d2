namespace InvestmentModels.Model;

/// <summary>Who publishes the site, where, and under which licence (<c>site.json</c>).</summary>
/// <param name="Title">The site's name.</param>
/// <param name="Organisation">The municipality.</param>
/// <param name="Url">Absolute address of the site's front page; may have a path.</param>
/// <param name="Language">The language of the texts, e.g. <c>da</c>.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="AccessibilityStatement">Address of the statement the law requires.</param>
/// <param name="Licence">Terms of reuse.</param>
/// <param name="HideCountsBelow">Monthly counts of people below this are not shown anywhere; absent where nothing is hidden.</param>
/// <param name="Departments">The departments areas may belong to.</param>
public sealed record Publisher(
    string Title,
    string Organisation,
    string Url,
    string Language,
    Contact Contact,
    string AccessibilityStatement,
    Licence Licence,
    int? HideCountsBelow,
    IReadOnlyList<Department> Departments);
