using System.Globalization;

namespace InvestmentModels.Data.Verification;

/// <summary>Holds what stands in one file against what should, and collects the discrepancies in the order they are met.</summary>
internal sealed class FileCheck(string file)
{
    private readonly List<Discrepancy> _found = [];

    public string File => file;

    public IReadOnlyList<Discrepancy> Found => _found;

    public void Tell(string where, string problem) => _found.Add(new Discrepancy(file, where, problem));

    public void Number(string where, decimal? stands, decimal? computed)
    {
        if (stands != computed)
        {
            Tell(where, VerificationTexts.Differs(Text(stands), Text(computed)));
        }
    }

    public void Word(string where, string? stands, string? expected)
    {
        if (stands != expected)
        {
            Tell(where, VerificationTexts.Differs(stands is null ? null : $"«{stands}»", expected is null ? null : $"«{expected}»"));
        }
    }

    public void Holds(string where, bool holds, string problem)
    {
        if (!holds)
        {
            Tell(where, problem);
        }
    }

    /// <summary>Computes with numbers that may be anything at all; too large or impossible ones are told and not thrown.</summary>
    public void Compute(string where, Action computation)
    {
        try
        {
            computation();
        }
        catch (ArithmeticException)
        {
            Tell(where, VerificationTexts.CannotCompute);
        }
    }

    /// <summary>As the data write it, so that it can be found there.</summary>
    private static string? Text(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
