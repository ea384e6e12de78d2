using System.ComponentModel;

namespace InvestmentModels.Input.Specs;

[Description("Hvad der er offentliggjort. Filen skrives af kommandoen publish og rettes ikke i hånden.")]
internal sealed record PublishedSpec : DocumentSpec
{
    [Description("Én post for hver offentliggørelse, den ældste først.")]
    public required IReadOnlyList<PublicationSpec> Published { get; init; }
}
