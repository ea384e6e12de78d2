namespace InvestmentModels.Input.Migrations;

/// <summary>Version 0 → 1: names that say their unit, and a schema for the editor.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Every file gains <c>$schema</c>.</item>
/// <item>A model's <c>investment[].amount</c> is called <c>millionKroner</c>.</item>
/// <item>A report's <c>percentGreen</c> is <c>rule.greenFromPercent</c>. Rounding half down was the only way there was, and is now said.</item>
/// <item>A reported measure's <c>goal</c> and <c>status</c> are called <c>target</c> and <c>result</c>.</item>
/// </list>
/// </remarks>
internal sealed class FromVersion0 : IMigration
{
    public int From => 0;

    public void Migrate(DocumentEdits document)
    {
        document.AddFirst("$schema", $"\"{document.Schema}\"");
        switch (document.Kind)
        {
            case "area":
                foreach (var period in document.Root.Each("models").SelectMany(model => model.Each("investment")))
                {
                    document.Rename(period, "amount", "millionKroner");
                }

                break;
            case "report":
                document.Rename(document.Root, "percentGreen", "rule", percent => $$"""{ "greenFromPercent": {{percent}}, "rounding": "halfDown" }""");
                break;
            case "area-report":
                foreach (var measure in document.Root.Each("measures"))
                {
                    document.Rename(measure, "goal", "target");
                    document.Rename(measure, "status", "result");
                }

                break;
            default:
                break;
        }
    }
}
