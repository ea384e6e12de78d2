using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>site.json</c> → <see cref="Publisher"/>.</summary>
internal static class ReadPublisher
{
    public const string File = "site.json";

    /// <summary>Stands in for a <c>site.json</c> that could not be read, so that everything else is checked in the same run.</summary>
    private static readonly Publisher Unreadable = new(
        string.Empty, string.Empty, string.Empty, string.Empty, new Contact(string.Empty, string.Empty, null), string.Empty, new Licence(string.Empty, string.Empty), null, []);

    public static Publisher From(SiteSpec? spec) => spec is null ? Unreadable : new Publisher(
        spec.Title,
        spec.Organisation,
        spec.Url.TrimEnd('/'),
        spec.Language,
        new Contact(spec.Contact.Name, spec.Contact.Phone, spec.Contact.Url),
        spec.AccessibilityStatement,
        new Licence(spec.Licence.Name, spec.Licence.Url),
        spec.HideCountsBelow,
        [.. spec.Departments.Select(department => new Department(department.Id, department.Short, department.Name))]);
}
