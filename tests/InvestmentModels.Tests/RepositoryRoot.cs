namespace InvestmentModels.Tests;

/// <summary>Where the checkout stands, found from the running test assembly.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds <c>InvestmentModels.sln</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>A path inside the checkout.</summary>
    public static string File(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "InvestmentModels.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests must run from inside the checkout.");
    }
}
