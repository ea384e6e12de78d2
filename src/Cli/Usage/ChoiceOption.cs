using System.CommandLine;
using InvestmentModels.Input;

namespace InvestmentModels.Cli.Usage;

/// <summary>An option whose value is one of a few words; anything else is told in Danish, with what was probably meant.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class ChoiceOption<T> : Option<Choice<T>>
{
    /// <param name="name">With its dashes.</param>
    /// <param name="description">Danish; the standard is added to it.</param>
    /// <param name="standard">The value when the option is not given.</param>
    /// <param name="choices">Every value there is.</param>
    /// <param name="aliases">Other names of the option.</param>
    public ChoiceOption(string name, string description, T standard, IReadOnlyList<Choice<T>> choices, params string[] aliases)
        : base(name, aliases)
    {
        var shown = choices.Select(choice => choice.Words[0]).ToList();
        var standing = choices.First(choice => Equals(choice.Value, standard));
        Description = $"{description} (standard: {standing.Words[0]})";
        HelpName = string.Join('|', shown);
        DefaultValueFactory = _ => standing;
        CompletionSources.Add([.. shown]);
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            if (choices.FirstOrDefault(choice => choice.Words.Contains(written, StringComparer.OrdinalIgnoreCase)) is { } chosen)
            {
                return chosen;
            }

            var meant = Nearest.To(written, choices.SelectMany(choice => choice.Words)) is { } near ? $" Mente du «{near}»?" : string.Empty;
            result.AddError($"«{written}» kan ikke bruges som {name}.{meant} Vælg mellem {string.Join(", ", shown)}.");
            return null!;
        };
    }
}
