using System.CommandLine;
using System.CommandLine.Parsing;
using InvestmentModels.Input;

namespace InvestmentModels.Cli.Usage;

/// <summary>What is wrong with a command line, in Danish, with what was probably meant and where to read more.</summary>
/// <remarks>
/// The library's messages are English and cannot be replaced, so they are made anew from what was parsed.
/// The program's own messages (from parsers and validators) quote with «», the library's never do: that tells them apart.
/// </remarks>
internal static class WrongUsage
{
    public static void Tell(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        foreach (var message in Messages(parsed).Distinct(StringComparer.Ordinal))
        {
            error.WriteLine(message);
        }

        error.WriteLine($"Se, hvad man kan skrive, med: {HelpText.PathOf(command)} --help");
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var unknown = Unknown(parsed.UnmatchedTokens).ToList();
        if (command is RootCommand && unknown.Find(word => !IsOption(word)) is { } verb)
        {
            // Nothing else can be judged before it is known what was to be done.
            return [Mistyped($"«{verb}» er ikke en kommando.", verb, command.Subcommands.Where(known => !known.Hidden).Select(known => known.Name))];
        }

        // Names of one letter are near everything.
        var options = HelpText.OptionsOf(command).Where(option => !option.Hidden).SelectMany(option => option.Aliases.Append(option.Name)).Where(name => name.Length > 2).ToList();
        return unknown
            .Select(word => IsOption(word) ? Mistyped($"«{word}» er ikke et tilvalg{(command is RootCommand ? string.Empty : $" til {command.Name}")}.", word, options) : $"«{word}» hører ikke til {command.Name}.")
            .Concat(parsed.Errors.Where(fault => fault.SymbolResult is not CommandResult).Select(Text))
            .DefaultIfEmpty("Kommandoen er ikke hel: noget mangler.");
    }

    /// <summary>Words that mean nothing here. What follows an unknown option is most likely its value, and is not told on its own.</summary>
    private static IEnumerable<string> Unknown(IReadOnlyList<string> words) => words
        .Where((word, at) => IsOption(word) || at == 0 || !IsOption(words[at - 1]))
        .Select(word => IsOption(word) ? word.Split('=', ':')[0] : word);

    private static bool IsOption(string word) => word.StartsWith('-');

    private static string Mistyped(string complaint, string word, IEnumerable<string> known) =>
        Nearest.To(word, known) is { } near ? $"{complaint} Mente du «{near}»?" : complaint;

    private static string Text(ParseError fault) => fault.SymbolResult switch
    {
        _ when fault.Message.Contains('«', StringComparison.Ordinal) => fault.Message,
        OptionResult option => OfOption(option),
        ArgumentResult { Parent: OptionResult option } => OfOption(option),
        ArgumentResult argument when argument.Tokens.Count == 0 => $"«{argument.Argument.Name}» mangler.",
        ArgumentResult argument => $"«{argument.Tokens[0].Value}» kan ikke bruges som {argument.Argument.Name}.",
        _ => "Kommandoen kan ikke forstås.",
    };

    private static string OfOption(OptionResult option)
    {
        var name = option.Option.Name;
        var given = option.Tokens.Count;
        return given < option.Option.Arity.MinimumNumberOfValues ? $"«{name}» mangler en værdi."
            : given > option.Option.Arity.MaximumNumberOfValues ? $"«{name}» kan kun angives én gang."
            : $"«{option.Tokens[0].Value}» kan ikke bruges som {name}.";
    }
}
