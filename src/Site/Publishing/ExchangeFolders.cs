using System.Runtime.InteropServices;

namespace InvestmentModels.Site.Publishing;

/// <summary>Two folders change places so that nobody ever sees either missing. Linux can; elsewhere, and on file systems that cannot, the caller finds another way.</summary>
internal static partial class ExchangeFolders
{
    private const int WorkingFolder = -100;
    private const uint Exchange = 2;

    /// <returns>Whether they changed places; if not, nothing has happened.</returns>
    public static bool InOneStep(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt(WorkingFolder, one, WorkingFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int RenameAt(int fromFolder, string from, int toFolder, string to, uint how);
}
