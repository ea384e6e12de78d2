using System.Globalization;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>A text can be read by anyone: LIX is at most 45.</summary>
internal sealed class TextIsReadable : WordsRule
{
    private const double Limit = 45;

    /// <summary>Below this many words the figure says nothing.</summary>
    private const int FewestWords = 30;

    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context)
    {
        var lix = Lix.Of(words.Markdown);
        if (lix.Words >= FewestWords && lix.Value > Limit)
        {
            yield return Finding.Warning(
                "IM0608",
                new Place(context.Map.Display(words.File), words.FirstLine, 1),
                string.Create(CultureInfo.InvariantCulture, $"Teksten har lixtal {lix.Value:0} og er svær at læse; grænsen er {Limit:0}. Del de lange sætninger, og brug kortere ord."));
        }
    }
}
