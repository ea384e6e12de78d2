using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests.Site;

/// <summary>The four-year test site in memory, by path: it has a draft and a half year.</summary>
internal static class FourYearSite
{
    private static readonly Lazy<IReadOnlyDictionary<string, ReadOnlyMemory<byte>>> Built = new(() => Pipeline
        .Run(InputFiles.Read(RepositoryRoot.File("tests", "InvestmentModels.Tests", "Sites", "fireaar", "input"))).Files
        .ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal));

    public static IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Files => Built.Value;
}
