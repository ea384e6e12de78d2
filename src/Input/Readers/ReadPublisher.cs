using InvestmentModels.Input.Specs;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Readers;

/// <summary><c>site.json</c> → <see cref="Publisher"/>.</summary>
internal static class ReadPublisher
{
    public const string File = "site.json";

    public static Publisher? From(SiteSpec? spec) => spec is null ? null : new Publisher(
        spec.Title,
        spec.Organisation,
        spec.Url.TrimEnd('/'),
        spec.Language,
        new Contact(spec.Contact.Name, spec.Contact.Phone, spec.Contact.Url),
        spec.AccessibilityStatement,
        new Licence(spec.Licence.Name, spec.Licence.Url),
        [.. spec.Departments.Select(department => new Department(department.Id, department.Short, department.Name))]);
}
