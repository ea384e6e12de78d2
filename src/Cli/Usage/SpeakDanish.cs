using System.CommandLine;
using System.CommandLine.Help;

namespace InvestmentModels.Cli.Usage;

/// <summary>Puts Danish in the place of what the library gives every program in English.</summary>
internal static class SpeakDanish
{
    public static void In(RootCommand root)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Viser denne hjælp.";
        help.Action = new TellHelp();
        // A path may be called /h.
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");

        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = "Viser programmets version.";
        version.Action = new TellVersion();
        version.Recursive = true;
        // The library refuses it beside anything else, in English; asking for the version is never wrong.
        version.Validators.Clear();
    }
}
