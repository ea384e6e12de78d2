namespace InvestmentModels.Browser.Tests.Checks;

/// <summary>A sentence that must hold on every page; its class is named by the sentence.</summary>
internal interface IPageCheck
{
    /// <summary>The ways of looking in which it is asked.</summary>
    IReadOnlyList<Sight> Sights { get; }

    /// <summary>
    /// A JavaScript function, asked in the page once for every sight; it leaves the page as it found it and may use <see cref="ScriptWords"/>.
    /// Its answer is <c>{ looked, problems }</c>: how many things it looked at, and what breaks the sentence, in words.
    /// </summary>
    string Script { get; }
}
