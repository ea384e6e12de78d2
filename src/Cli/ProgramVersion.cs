using System.Reflection;

namespace InvestmentModels.Cli;

/// <summary>What this program is called, and which one it is.</summary>
public static class ProgramVersion
{
    /// <summary>The command's name.</summary>
    public const string Name = "investmentmodels";

    /// <summary>The version with the commit it was built from, e.g. <c>0.1.0+6d6aa0a…</c>.</summary>
    public static string Full { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>The version alone, so that two builds of it say the same.</summary>
    public static string Short { get; } = Full.Split('+')[0];
}
