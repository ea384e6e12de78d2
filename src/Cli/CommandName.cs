namespace InvestmentModels.Cli;

/// <summary>What somebody types to run the program, so that advice can be pasted.</summary>
internal static class CommandName
{
    /// <summary>A file every .NET tool has beside its assemblies, and no build of the repository.</summary>
    private const string OfATool = "DotnetToolSettings.xml";

    /// <summary>Installed as a tool it has a name; in the repository it is run by the SDK.</summary>
    public static string Here => In(AppContext.BaseDirectory);

    public static string In(string programFolder) => File.Exists(Path.Combine(programFolder, OfATool)) ? "investmentmodels" : "dotnet run --project src/Cli --";
}
