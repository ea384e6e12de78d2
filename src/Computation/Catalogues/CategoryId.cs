using System.Text;

namespace InvestmentModels.Computation.Catalogues;

/// <summary>A category's place in addresses: its name in a–z, 0–9 and hyphens, with æ, ø and å written out.</summary>
public static class CategoryId
{
    /// <summary>The projects the catalogue gives no category.</summary>
    public const string None = "uden-kategori";

    /// <summary>Two spellings that differ in capitals or signs only are one category.</summary>
    /// <example>«HR-området» → <c>hr-omraadet</c>.</example>
    public static string Of(string? category)
    {
        var id = new StringBuilder();
        foreach (var letter in (category ?? string.Empty).ToLowerInvariant())
        {
            _ = letter switch
            {
                'æ' => id.Append("ae"),
                'ø' => id.Append("oe"),
                'å' => id.Append("aa"),
                >= 'a' and <= 'z' or >= '0' and <= '9' => id.Append(letter),
                _ => id.Length > 0 && id[^1] != '-' ? id.Append('-') : id,
            };
        }

        return id.ToString().Trim('-') is { Length: > 0 } named ? named : None;
    }
}
