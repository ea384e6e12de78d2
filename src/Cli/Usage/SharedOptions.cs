using System.CommandLine;

namespace InvestmentModels.Cli.Usage;

/// <summary>The options every verb understands.</summary>
internal sealed class SharedOptions
{
    private readonly ChoiceOption<Verbosity> _verbosity = new(
        "--verbosity",
        "Hvor meget programmet siger: kun fejl (q), også advarsler (m), alle fund (n), hvert trin (d), tid for hvert trin (diag).",
        Verbosity.Normal,
        [
            new(Verbosity.Quiet, "q", "quiet"),
            new(Verbosity.Minimal, "m", "minimal"),
            new(Verbosity.Normal, "n", "normal"),
            new(Verbosity.Detailed, "d", "detailed"),
            new(Verbosity.Diagnostic, "diag", "diagnostic"),
        ],
        "-v")
    {
        Recursive = true,
    };

    private readonly ChoiceOption<ColourChoice> _colour = new(
        "--color",
        "Om meddelelser har farver: auto giver farver på en skærm, medmindre NO_COLOR er sat.",
        ColourChoice.Auto,
        [new(ColourChoice.Auto, "auto"), new(ColourChoice.Always, "always"), new(ColourChoice.Never, "never")])
    {
        Recursive = true,
    };

    /// <summary>Gives them to a command and all below it.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_verbosity);
        command.Options.Add(_colour);
    }

    /// <summary>The terminal as this run wants it.</summary>
    public Terminal Apply(ParseResult parsed, Terminal terminal) => terminal.With(parsed.GetValue(_verbosity)!.Value, parsed.GetValue(_colour)!.Value);
}
