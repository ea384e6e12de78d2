namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>What a check says about a page.</summary>
/// <param name="Looked">How many things it looked at; a check that looks at nothing on a whole site checks nothing.</param>
/// <param name="Problems">What breaks its sentence, in words.</param>
internal sealed record Answer(int Looked, IReadOnlyList<string> Problems)
{
    public static Answer Of(int looked, params IEnumerable<string> problems) => new(looked, [.. problems]);
}
