namespace InvestmentModels.Fuzz;

/// <summary>Where the repository is: the nearest folder above with the solution in it, above the program or above where it was started.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory) ?? throw new DirectoryNotFoundException("Start the fuzzing from inside the repository.");

    private static string? Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "InvestmentModels.sln")))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
