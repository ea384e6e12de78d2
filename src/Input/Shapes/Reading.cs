using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Shapes;

/// <summary>One document being read: where it is, and where to tell what is wrong.</summary>
internal sealed record Reading(SourceDocument Document, SourceMap Map, FindingSet Findings)
{
    public Place PlaceOf(SourceValue value) => Document.PlaceOf(value.Offset, Map);

    public Place PlaceOf(SourceProperty property) => Document.PlaceOf(property.Offset, Map);

    public Origin OriginOf(string pointer) => new(Document.File, pointer);
}
