using InvestmentModels.Cli;

namespace InvestmentModels.Browser.Tests;

/// <summary><c>build --pictures</c> gives every published report a picture of its own, and its pages say so.</summary>
public sealed class SharePictureTests(Chromium chromium) : IDisposable
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("picture-test-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Report_HasAPictureOfItsOwnOfTheSizeItsPagesTell()
    {
        Assert.NotNull(chromium.Browser);
        var site = Path.Combine(_folder.FullName, "site");
        await using var output = new StringWriter();
        await using var error = new StringWriter();
        var code = await Run.WithAsync(["build", "--pictures", "--input", RepositoryRoot.File("input"), "--output", site], new Terminal(output, error));
        Assert.True(code == ExitCode.Done, error.ToString());

        var picture = await File.ReadAllBytesAsync(Path.Combine(site, "2024", "deling.png"), TestContext.Current.CancellationToken);
        Assert.Equal(Png, picture[..4]);
        Assert.Equal((1200, 630), (Number(picture, 16), Number(picture, 20)));

        var page = await File.ReadAllTextAsync(Path.Combine(site, "2024", "fritidsjob", "index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("/2024/deling.png\"", page, StringComparison.Ordinal);
        Assert.Contains("12 af 15 områder nåede deres mål.", page, StringComparison.Ordinal);
        Assert.Contains("/assets/deling.png\"", await File.ReadAllTextAsync(Path.Combine(site, "metode", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, await Run.WithAsync(["verify", site], new Terminal(output, error)));
    }

    private static int Number(byte[] bytes, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
}
