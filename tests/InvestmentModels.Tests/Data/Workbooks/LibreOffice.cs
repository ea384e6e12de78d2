using System.Diagnostics;

namespace InvestmentModels.Tests.Data.Workbooks;

/// <summary>The spreadsheet program many use where there is no Excel, where it is installed.</summary>
internal static class LibreOffice
{
    private const string Program = "/usr/bin/soffice";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static bool IsHere => File.Exists(Program);

    /// <summary>Opens files and saves them as another format, in the folder <c>out</c>.</summary>
    /// <param name="folder">Where the program may write.</param>
    /// <param name="format">What it calls the format, e.g. <c>xlsx:Calc MS Excel 2007 XML</c>.</param>
    /// <param name="files">Full paths.</param>
    public static void Save(ScratchFolder folder, string format, IEnumerable<string> files)
    {
        string[] arguments = [$"-env:UserInstallation=file://{folder.File("profile")}", "--headless", "--norestore", "--convert-to", format, "--outdir", folder.File("out")];
        using var office = Process.Start(new ProcessStartInfo(Program, [.. arguments, .. files]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.OutputDataReceived += (_, _) => { };
        office.ErrorDataReceived += (_, _) => { };
        office.BeginOutputReadLine();
        office.BeginErrorReadLine();
        if (!office.WaitForExit(Patience))
        {
            office.Kill(entireProcessTree: true);
            Assert.Fail($"{Program} was not done in {Patience}.");
        }
    }
}
