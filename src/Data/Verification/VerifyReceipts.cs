using InvestmentModels.Computation.Figures;
using InvestmentModels.Data.Editions;
using InvestmentModels.Data.Verification.Formulas;
using InvestmentModels.Data.Verification.Reading;
using InvestmentModels.Model;

namespace InvestmentModels.Data.Verification;

/// <summary>Every figure is what its own receipt gives: formula, rounding, threshold and count.</summary>
internal static class VerifyReceipts
{
    /// <summary>More than any money needs; beyond it the powers of ten run out.</summary>
    private const int MostDecimals = 12;

    public static IReadOnlyList<Discrepancy> In(PublishedData data)
    {
        var outcomes = data.Figures.ToDictionary(
            figure => figure.Key,
            figure => EvaluateFormula.Of(figure.Value.Receipt.Formula, address => data.Figures.GetValueOrDefault(address)?.Receipt.Unrounded),
            StringComparer.Ordinal);
        var circles = FindCircles.In(outcomes);
        return [.. data.FigureFiles.SelectMany(file => File(file, outcomes, circles))];
    }

    private static IReadOnlyList<Discrepancy> File(PublishedFigures published, Dictionary<string, FormulaOutcome> outcomes, IReadOnlySet<string> circles)
    {
        var check = new FileCheck(published.File);
        foreach (var (address, figure) in published.Figures)
        {
            var at = $"figures/{address}";
            check.Holds(at, published.Folders.Any(folder => address.StartsWith(folder, StringComparison.Ordinal)), VerificationTexts.ForeignFigure);
            check.Holds($"{at}/unit", ContractWord.Read<Quantity>(figure.Unit) is not null, VerificationTexts.UnknownWord);
            check.Holds($"{at}/receipt/formula", !circles.Contains(address), VerificationTexts.Circle);
            CheckFormula(check, at, figure, outcomes[address]);
            CheckRounding(check, at, figure);
            CheckThreshold(check, at, figure.Receipt);
            CheckCount(check, at, figure.Receipt);
        }

        return check.Found;
    }

    private static void CheckFormula(FileCheck check, string at, FigureEdition figure, FormulaOutcome outcome)
    {
        if (outcome.Problem is { } problem)
        {
            check.Tell($"{at}/receipt/formula", problem);
            return;
        }

        check.Number($"{at}/receipt/unrounded", figure.Receipt.Unrounded, outcome.Value);
        if (outcome.IsNumber && figure.Receipt.Counted is null && outcome.Value != 0)
        {
            CheckFact(check, at, figure, outcome.Value);
        }

        if (outcome.References.Count == 0)
        {
            CheckInputs(check, at, figure.Receipt, outcome.Numbers);
        }
    }

    /// <summary>What a calculation is said to rest on stands in it. Through other figures it may stand in theirs instead.</summary>
    private static void CheckInputs(FileCheck check, string at, ReceiptEdition receipt, IReadOnlyList<decimal> numbers)
    {
        for (var index = 0; index < receipt.Inputs.Count; index++)
        {
            var value = receipt.Inputs[index].Value;
            check.Holds(FormattableString.Invariant($"{at}/receipt/inputs/{index}/value"), numbers.Contains(value) || receipt.Threshold?.AtLeast == value, VerificationTexts.NotInFormula);
        }
    }

    /// <summary>A bare number was not computed but read, and then it must be told where.</summary>
    private static void CheckFact(FileCheck check, string at, FigureEdition figure, decimal number)
    {
        if (figure.Receipt.Inputs.Count == 0)
        {
            check.Tell($"{at}/receipt/inputs", VerificationTexts.NoInputs);
            return;
        }

        check.Number($"{at}/receipt/inputs/0/value", figure.Receipt.Inputs[0].Value, number);
        check.Word($"{at}/receipt/inputs/0/unit", figure.Receipt.Inputs[0].Unit, figure.Unit);
    }

    private static void CheckRounding(FileCheck check, string at, FigureEdition figure)
    {
        if (ContractWord.Read<RoundingKind>(figure.Receipt.Rounding) is not { } kind)
        {
            check.Tell($"{at}/receipt/rounding", VerificationTexts.UnknownWord);
        }
        else if (figure.Receipt.Decimals is < 0 or > MostDecimals)
        {
            check.Tell($"{at}/receipt/decimals", VerificationTexts.CannotCompute);
        }
        else
        {
            check.Compute($"{at}/value", () => check.Number(
                $"{at}/value", figure.Value, new RoundingRule(kind, figure.Receipt.Decimals).Apply(figure.Receipt.Unrounded)));
        }
    }

    private static void CheckThreshold(FileCheck check, string at, ReceiptEdition receipt)
    {
        if (receipt.Threshold is { } threshold)
        {
            check.Word($"{at}/receipt/threshold/reached", Word(threshold.Reached), Word(receipt.Unrounded >= threshold.AtLeast));
            check.Holds($"{at}/receipt/threshold/atLeast", receipt.Inputs.Any(input => input.Value == threshold.AtLeast), VerificationTexts.NoInputs);
        }

        static string Word(bool reached) => reached ? "true" : "false";
    }

    private static void CheckCount(FileCheck check, string at, ReceiptEdition receipt)
    {
        if (receipt.Counted is { } counted)
        {
            check.Number($"{at}/receipt/unrounded", receipt.Unrounded, counted.Count);
            check.Holds($"{at}/receipt/counted", counted.Distinct(StringComparer.Ordinal).Count() == counted.Count, VerificationTexts.CountedTwice);
        }
    }
}
