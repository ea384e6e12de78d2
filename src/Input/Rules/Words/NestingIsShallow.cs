using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules.Words;

/// <summary>Lists, quotations, emphasis and links lie inside each other no deeper than can be read.</summary>
internal sealed class NestingIsShallow : WordsRule
{
    protected override IEnumerable<Finding> Check(Model.Words words, RuleContext context) => Markup.IsTooDeep(words)
        ? [Finding.Error("IM0612", PlaceOf(words, 0, context), "I denne tekst ligger lister, citater, links eller fremhævninger for dybt inde i hinanden. Se efter tegn, der er gentaget mange gange, og slet dem.")]
        : [];
}
