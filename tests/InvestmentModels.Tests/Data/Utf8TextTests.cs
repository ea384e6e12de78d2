using System.Text;
using InvestmentModels.Data;

namespace InvestmentModels.Tests.Data;

/// <summary>A text that is handed on in pieces is the text that stays in one place.</summary>
public sealed class Utf8TextTests
{
    [Theory]
    [InlineData("x")]
    [InlineData("åæø")]
    [InlineData("en længere tekst, som ikke går op i nogen bufferstørrelse")]
    public void Pieces_PutTogether_AreTheWhole(string word)
    {
        using var handedOn = new MemoryStream();
        var (whole, parted) = (new Utf8Text(), new Utf8Text(handedOn.Write));
        foreach (var text in (Utf8Text[])[whole, parted])
        {
            for (var at = 0; at < 20_000; at++)
            {
                text.Add(word).Add(at).Add(at + 0.50m, ',').Add("\n"u8);
            }

            text.Add(new string('ø', 200_000)).Add(word);
        }

        parted.HandOn();
        Assert.Equal(Encoding.UTF8.GetString(whole.Bytes.Span), Encoding.UTF8.GetString(handedOn.ToArray()));
    }
}
