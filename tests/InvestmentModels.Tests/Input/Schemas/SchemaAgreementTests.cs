using System.Text.Json.Nodes;

namespace InvestmentModels.Tests.Input.Schemas;

/// <summary>What the schema accepts the reader accepts in form, and the other way round.</summary>
public sealed class SchemaAgreementTests
{
    private const int RandomDocuments = 3_000;

    public static TheoryData<string> Kinds => ReaderAndSchema.KindNames;

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_CheckedInDocuments_AreAcceptedByBoth(string kind)
    {
        var both = new ReaderAndSchema(kind);

        Assert.NotEmpty(both.RealDocuments());
        Assert.All(both.RealDocuments(), document => Assert.True(both.BothAccept(document)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_DocumentWithEveryField_IsAcceptedByBoth(string kind)
    {
        var both = new ReaderAndSchema(kind);

        Assert.True(both.BothAccept(SampleDocument.Whole(both.Schema)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_EveryValueInEveryPlace_IsJudgedAlikeByBoth(string kind)
    {
        var both = new ReaderAndSchema(kind);
        foreach (var value in BendDocument.Values)
        {
            BendEveryPlace(both, place => BendDocument.Put(place, JsonNode.Parse(value)));
            both.BothAccept(JsonNode.Parse(value));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_EveryFieldMissingOrMisspelt_IsJudgedAlikeByBoth(string kind)
    {
        var both = new ReaderAndSchema(kind);
        BendEveryPlace(both, BendDocument.Drop);
        BendEveryPlace(both, place => BendDocument.Rename(place, name => name.ToUpperInvariant()));
        BendEveryPlace(both, place => BendDocument.Rename(place, name => $"{name}s"));
        BendEveryPlace(both, place => BendDocument.Rename(place, _ => string.Empty));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Schema_SeveralSlipsAtOnce_AreJudgedAlikeByBoth(string kind)
    {
        var both = new ReaderAndSchema(kind);
        var random = new Random(20250218);
        var sample = new SampleDocument(both.Schema, random);
        var real = both.RealDocuments();
        var accepted = 0;
        for (var number = 0; number < RandomDocuments; number++)
        {
            var document = random.Next(5) == 0 ? real[random.Next(real.Count)].DeepClone().AsObject() : sample.Some();
            for (var slips = random.Next(4); slips > 0; slips--)
            {
                BendDocument.AtRandom(document, random);
            }

            accepted += both.BothAccept(document) ? 1 : 0;
        }

        // A generator that makes only good or only bad documents proves nothing.
        Assert.InRange(accepted, RandomDocuments / 5, RandomDocuments * 4 / 5);
    }

    private static void BendEveryPlace(ReaderAndSchema both, Action<JsonNode> bend)
    {
        var whole = SampleDocument.Whole(both.Schema);
        for (var index = BendDocument.Places(whole).Count - 1; index >= 0; index--)
        {
            var bent = whole.DeepClone();
            bend(BendDocument.Places(bent)[index]);
            both.BothAccept(bent);
        }
    }
}
