using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>A sentence that must hold of every text people wrote.</summary>
internal abstract class WordsRule : IRule
{
    public IEnumerable<Finding> Check(RuleContext context) => context.Record.AllWords.SelectMany(words => Check(words, context));

    /// <summary>Every place of a text where it does not hold.</summary>
    protected abstract IEnumerable<Finding> Check(Model.Words words, RuleContext context);

    /// <summary>The place of a character in a text.</summary>
    protected static Place PlaceOf(Model.Words words, int offset, RuleContext context)
    {
        var before = words.Markdown.AsSpan(0, Math.Min(offset, words.Markdown.Length));
        var line = before.Count('\n');
        return new Place(context.Map.Display(words.File), words.FirstLine + line, before.Length - before.LastIndexOf('\n'));
    }
}
