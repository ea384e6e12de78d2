using System.Collections;
using System.Globalization;
using System.Text.Json.Nodes;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Input.Shapes;

/// <summary>A list of values of one kind.</summary>
/// <param name="Item">What each item must look like.</param>
/// <param name="ItemClass">The items' class, for the list that is made.</param>
/// <param name="ItemMayBeNull">Whether <c>null</c> stands for «not reported».</param>
internal sealed record ListType(ShapeType Item, Type ItemClass, bool ItemMayBeNull) : ShapeType
{
    public override string Expected => "en liste i kantede klammer";

    public override object? Read(SourceValue value, string pointer, string name, Reading reading)
    {
        if (value.Kind != SourceKind.Array)
        {
            return WrongType(value, name, reading);
        }

        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(ItemClass))!;
        for (var index = 0; index < value.Items.Count; index++)
        {
            var item = value.Items[index];
            var place = index.ToString(CultureInfo.InvariantCulture);
            if (item.Kind == SourceKind.Null && ItemMayBeNull)
            {
                list.Add(null);
            }
            else if (Item.Read(item, $"{pointer}/{place}", name, reading) is { } read)
            {
                list.Add(ShapeOf.Convert(read, ItemClass));
            }
        }

        return list;
    }

    public override JsonObject ToSchema(SchemaDefinitions definitions)
    {
        var item = Item.ToSchema(definitions);
        return new JsonObject
        {
            ["type"] = "array",
            ["items"] = ItemMayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(item, new JsonObject { ["type"] = "null" }) } : item,
        };
    }
}
