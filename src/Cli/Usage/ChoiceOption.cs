using System.CommandLine;
using InvestmentModels.Input;

namespace InvestmentModels.Cli.Usage;

/// <summary>An option whose value is one of a few words; anything else is told in Danish, with what was probably meant.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class ChoiceOption<T> : Option<T>
{
    /// <param name="name">With its dashes.</param>
    /// <param name="description">Danish; the standard is added to it.</param>
    /// <param name="standard">The value when the option is not given.</param>
    /// <param name="words">Each value with its word first and other spellings after.</param>
    /// <param name="aliases">Other names of the option.</param>
    public ChoiceOption(string name, string description, T standard, IReadOnlyList<(T Value, string[] Words)> words, params string[] aliases)
        : base(name, aliases)
    {
        var shown = words.Select(choice => choice.Words[0]).ToList();
        Description = $"{description} (standard: {words.First(choice => Equals(choice.Value, standard)).Words[0]})";
        HelpName = string.Join('|', shown);
        DefaultValueFactory = _ => standard;
        CompletionSources.Add([.. shown]);
        CustomParser = result =>
        {
            var written = result.Tokens[^1].Value;
            var chosen = words.Where(choice => choice.Words.Contains(written, StringComparer.OrdinalIgnoreCase)).ToList();
            if (chosen.Count > 0)
            {
                return chosen[0].Value;
            }

            var meant = Nearest.To(written, words.SelectMany(choice => choice.Words)) is { } near ? $" Mente du «{near}»?" : string.Empty;
            result.AddError($"«{written}» kan ikke bruges som {name}.{meant} Vælg mellem {string.Join(", ", shown)}.");
            return default;
        };
    }
}
