using InvestmentModels.Computation.OverYears;
using InvestmentModels.Model;

namespace InvestmentModels.Pages.Wording;

/// <summary>Moved goalposts in words.</summary>
internal static class Goalposts
{
    private const string NoDecision = "Kilden nævner ingen beslutning";
    private const string NoReason = "Kilden giver ingen grund";

    /// <summary>What it is that moved.</summary>
    public static string What(GoalpostMove move) => move.Kind switch
    {
        GoalpostKind.Threshold => "Grænsen for grøn",
        GoalpostKind.MeasureBegins => "Målepunktet er nyt",
        GoalpostKind.MeasureEnds => "Målepunktet måles ikke længere",
        GoalpostKind.Name => "Målepunktets navn",
        GoalpostKind.Weight => "Antal til ét job",
        GoalpostKind.Definition => "Målepunktets definition",
        GoalpostKind.YearlyTarget => "Årets mål",
        GoalpostKind.TargetWithinYear => "Målet, midt i året",
        _ => "Rettet efter offentliggørelsen",
    };

    /// <summary>Where it stood, or stands, where that is no figure.</summary>
    public static string Value(GoalpostMove move, GoalpostValue? value) => value switch
    {
        null => "–",
        _ when move.Kind == GoalpostKind.Threshold => $"{Corrections.Value(value.Text)}{Numbers.NoBreak}pct.",
        _ => Corrections.Value(value.Text),
    };

    /// <summary>Who decided it and when, as far as a source says so.</summary>
    public static string Decided(GoalpostMove move) => (move.Decision, move.Date) switch
    {
        ({ } decision, { } date) => $"{decision.Body}, {Dates.Long(date)}: {decision.Text}",
        ({ } decision, null) => $"{decision.Body}{(decision.Date is { } known ? $", {Dates.Long(known)}" : string.Empty)}: {decision.Text}",
        (null, { } date) => $"{Dates.Long(date)}. {NoDecision}",
        _ => NoDecision,
    };

    /// <summary>Why, as far as a source says so.</summary>
    public static string Why(GoalpostMove move) => (move.Reason, move.Basis) switch
    {
        (null, null) => NoReason,
        (null, { } basis) => Basis(basis),
        ({ } reason, null) => reason,
        ({ } reason, { } basis) => $"{reason} Målets dele: {Basis(basis)}",
    };

    /// <summary>The pieces of a target: «Sidste år 91, business case +20, overført +9».</summary>
    public static string Basis(TargetBasis basis) =>
        $"Sidste år {Numbers.Plain(basis.LastYear)}, business case {Signed(basis.BusinessCase)}, overført {Signed(basis.CarriedOver)}"
        + string.Concat(basis.Other.Select(other => $", {other.Reason} {Signed(other.Amount)}"));

    /// <summary>How much of what moved, told kind by kind.</summary>
    public static string Summary(IReadOnlyList<GoalpostMove> moves, string nothing)
    {
        var parts = new[]
        {
            Counted(moves, "Ét mål er et andet end året før", "mål er andre end året før", GoalpostKind.YearlyTarget),
            Counted(moves, "Ét mål er flyttet midt i et år", "mål er flyttet midt i et år", GoalpostKind.TargetWithinYear),
            Counted(moves, "Én grænse er ændret", "grænser er ændret", GoalpostKind.Threshold),
            Counted(moves, "Én vægt eller definition er ændret", "vægte eller definitioner er ændret", GoalpostKind.MeasureBegins, GoalpostKind.MeasureEnds, GoalpostKind.Name, GoalpostKind.Weight, GoalpostKind.Definition),
            Counted(moves, "Ét mål eller én vægt er rettet efter offentliggørelsen", "mål eller vægte er rettet efter offentliggørelsen", GoalpostKind.Correction),
        }.OfType<string>().ToList();
        return parts.Count == 0 ? nothing : $"{string.Join(". ", parts)}.";
    }

    private static string? Counted(IReadOnlyList<GoalpostMove> moves, string one, string several, params IReadOnlyList<GoalpostKind> kinds) =>
        moves.Count(move => kinds.Contains(move.Kind)) switch
        {
            0 => null,
            1 => one,
            var count => $"{Numbers.FirstInWords(count)} {several}",
        };

    private static string Signed(decimal number) => (number >= 0 ? "+" : string.Empty) + Numbers.Plain(number);
}
