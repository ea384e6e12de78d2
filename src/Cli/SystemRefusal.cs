using InvestmentModels.Diagnostics;

namespace InvestmentModels.Cli;

/// <summary>When the fault is not the program's: a file or a folder that is missing, locked, full or somebody else's.</summary>
internal static class SystemRefusal
{
    /// <summary>The refusal in an exception; none when it is something else. Work done in parallel wraps its exceptions.</summary>
    public static Exception? In(Exception fault) => fault switch
    {
        AggregateException many when many.Flatten().InnerExceptions is { Count: > 0 } all && all.All(one => In(one) is not null) => all[0],
        IOException or UnauthorizedAccessException => fault,
        _ => null,
    };

    /// <summary>What to tell the user. The system's own words are English and are quoted as such.</summary>
    public static string Text(Exception refusal) => refusal switch
    {
        UnusableFolderException => refusal.Message,
        FileNotFoundException { FileName: { } file } => $"Filen {file} findes ikke.",
        UnauthorizedAccessException => $"Der er ikke adgang til en fil eller mappe. Systemet siger: {refusal.Message}",
        _ => $"Noget kunne ikke læses, skrives eller åbnes. Systemet siger: {refusal.Message}",
    };
}
