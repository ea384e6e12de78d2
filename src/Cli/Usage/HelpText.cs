using System.CommandLine;
using System.CommandLine.Help;

namespace InvestmentModels.Cli.Usage;

/// <summary>The help of a command, in Danish. The library's own help has no Danish and no way to give it one.</summary>
internal static class HelpText
{
    public static string Of(Command command)
    {
        var parts = new List<string>
        {
            HelpTable.Wrap(command.Description ?? string.Empty, 0),
            $"Brug:\n  {UsageLine(command)}",
        };
        AddTable(parts, "Argumenter", command.Arguments.Select(argument => ($"<{argument.Name}>", Described(argument))));
        AddTable(parts, "Kommandoer", command.Subcommands.Where(verb => !verb.Hidden).Select(verb => (verb.Name, verb.Description ?? string.Empty)));
        AddTable(parts, "Tilvalg", OptionsOf(command).Where(option => !option.Hidden).Select(option => (Label(option), Described(option))));
        if (command is RootCommand)
        {
            parts.Add("""
                Uden kommando gør programmet det samme som med build.

                Afslutningskoder:
                  0   færdig
                  1   der er fund, som skal rettes først
                  2   kommandoen er skrevet forkert
                  3   filer eller system sagde nej, eller programmet blev afbrudt
                  70  der er en fejl i programmet
                """);
        }

        return string.Join("\n\n", parts) + '\n';
    }

    /// <summary>A command's own options, those it has from the commands above it, and last what every program has.</summary>
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options
        .Concat(command.Parents.OfType<Command>().SelectMany(OptionsOf).Where(option => option.Recursive))
        .OrderBy(option => option is HelpOption or VersionOption);

    /// <summary>The words that lead to a command, e.g. <c>investmentmodels check</c>.</summary>
    public static string PathOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? $"{PathOf(parent)} {command.Name}" : ProgramVersion.Name;

    private static string UsageLine(Command command) => string.Join(
        ' ',
        [
            PathOf(command),
            .. command.Subcommands.Count > 0 ? ["[kommando]"] : Array.Empty<string>(),
            .. command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? $"<{argument.Name}>" : $"[<{argument.Name}>]"),
            "[tilvalg]",
        ]);

    private static string Label(Option option)
    {
        var names = string.Join(", ", option.Aliases.Append(option.Name).OrderBy(name => name.Length).ThenBy(name => name, StringComparer.Ordinal));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) ? names : $"{names} <{option.HelpName ?? "værdi"}>";
    }

    private static string Described(Option option)
    {
        var required = option.Required ? " (skal angives)" : string.Empty;
        // A choice tells its standard itself, with the word the user would type.
        var standard = option.HasDefaultValue && option.GetDefaultValue() is string { Length: > 0 } text ? $" (standard: {text})" : string.Empty;
        return $"{option.Description}{required}{standard}";
    }

    private static string Described(Argument argument)
    {
        var standard = argument.HasDefaultValue && argument.GetDefaultValue() is string { Length: > 0 } text ? $" (standard: {text})" : string.Empty;
        return $"{argument.Description}{standard}";
    }

    private static void AddTable(List<string> parts, string heading, IEnumerable<(string Name, string Description)> rows)
    {
        var table = rows.ToList();
        if (table.Count > 0)
        {
            parts.Add($"{heading}:\n{HelpTable.Of(table)}");
        }
    }
}
