namespace InvestmentModels.Browser.Tests;

/// <summary>Files of the checkout.</summary>
internal static class RepositoryRoot
{
    private static readonly string Root = Find();

    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!System.IO.File.Exists(Path.Combine(folder, "InvestmentModels.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests run outside the checkout.");
        }

        return folder;
    }
}
