using System.Diagnostics;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Cli;

/// <summary>The same input and the same program give the same bytes, wherever, whenever and by whomever it is run.</summary>
public sealed class ReproducibleTests : IDisposable
{
    private static readonly Lazy<IReadOnlyDictionary<string, string>> Expected = new(() => Pipeline.RunPublished(ExampleSite.Folder).Outcome.Files
        .ToDictionary(file => file.Path, file => Convert.ToHexString(file.Bytes.Span), StringComparer.Ordinal));

    private readonly ScratchFolder _folder = new();

    /// <summary>Each with what may differ from the machine the tests run on.</summary>
    public static TheoryData<string, string[]> Ways => new()
    {
        { "Danish, east of everywhere, one core", ["LANG=da_DK.UTF-8", "LC_ALL=da_DK.UTF-8", "TZ=Pacific/Kiritimati", "DOTNET_PROCESSOR_COUNT=1"] },
        { "Turkish, west of everywhere, many cores", ["LANG=tr_TR.UTF-8", "LC_ALL=tr_TR.UTF-8", "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=0", "TZ=Pacific/Pago_Pago", "DOTNET_PROCESSOR_COUNT=8"] },
        { "American, with other runtime settings", ["LANG=en_US.UTF-8", "LC_ALL=en_US.UTF-8", "TZ=America/New_York", "DOTNET_TieredCompilation=0", "DOTNET_gcServer=1"] },
        { "no language at all", ["LANG=C", "LC_ALL=C", "TZ=UTC", "DOTNET_TieredPGO=1"] },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Build_InAnotherProcess_IsTheSameByteForByte(string what, string[] environment)
    {
        var order = ExampleSite.Files.Files.Reverse().Select((file, index) => (file, index)).OrderBy(pair => (pair.index * 7) % 13).Select(pair => pair.file);
        _folder.With(order.ToDictionary(file => $"en mappe på æøå/{file.Key}", file => file.Value, StringComparer.Ordinal));
        var start = new ProcessStartInfo("dotnet") { WorkingDirectory = _folder.Path, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(Pipeline).Assembly.Location, "build", "--input", "en mappe på æøå", "--output", "ud" })
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var setting in environment)
        {
            start.Environment[setting.Split('=')[0]] = setting.Split('=')[1];
        }

        using var process = Process.Start(start)!;
        var said = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.True(process.ExitCode == 0, $"{what}: {await said}");
        Same(_folder.Snapshot("ud"));
    }

    [Theory]
    [InlineData("da-DK")]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void Run_OnAThreadOfAnotherCulture_IsTheSame(string culture)
    {
        var told = new Dictionary<string, string>(StringComparer.Ordinal);
        var thread = new Thread(() =>
        {
            System.Globalization.CultureInfo.CurrentCulture = Odd(culture);
            foreach (var file in Pipeline.RunPublished(ExampleSite.Folder).Outcome.Files)
            {
                told[file.Path] = Convert.ToHexString(file.Bytes.Span);
            }
        });
        thread.Start();
        thread.Join();

        Same(told);
    }

    /// <summary>The tests know no cultures but the invariant, as the program: one is made that would spoil every number and date.</summary>
    private static System.Globalization.CultureInfo Odd(string name)
    {
        var odd = (System.Globalization.CultureInfo)System.Globalization.CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NumberDecimalSeparator = name == "ar-SA" ? "٫" : ",";
        odd.NumberFormat.NumberGroupSeparator = ".";
        odd.NumberFormat.NegativeSign = "−";
        odd.NumberFormat.PercentSymbol = "pct.";
        odd.DateTimeFormat.DateSeparator = "-";
        odd.DateTimeFormat.ShortDatePattern = name == "tr-TR" ? "d.MM.yyyy" : "dd-MM-yyyy";
        return odd;
    }

    private static void Same(IReadOnlyDictionary<string, string> built)
    {
        Assert.Equal(Expected.Value.Keys.Order(StringComparer.Ordinal), built.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(built.Where(file => Expected.Value[file.Key] != file.Value).Select(file => file.Key));
    }
}
