using System.Text;
using InvestmentModels.Data.Seals;
using InvestmentModels.Site;

namespace InvestmentModels.Tests.Site;

/// <summary>The built site holds against itself, and no change to it goes unnoticed.</summary>
public sealed class VerifySiteTests
{
    private const string Page = "2024/ac-omraadet/index.html";

    /// <summary>One file of each sort, by its folder and its ending: what is found of one of a sort is found of the others, which are tried together.</summary>
    public static TheoryData<string> OneOfEachSort =>
        [.. SealedRealSite.WithoutManifest.GroupBy(file => (file.Path.Split('/')[0], file.Path.Count(letter => letter == '/'), Path.GetExtension(file.Path)), file => file.Path).Select(sort => sort.First()), MakeManifest.Path];

    [Fact]
    public void BuiltSite_Untouched_Holds()
    {
        var verification = SealedRealSite.Verify(SealedRealSite.Files);

        Assert.Empty(verification.Discrepancies);
        Assert.Equal(RealInput.Computed.Figures.Count, verification.Figures);
    }

    [Theory]
    [MemberData(nameof(OneOfEachSort))]
    public void OneByteOfOneFile_Turned_IsFound(string path) => Assert.All(Turned(SealedRealSite.BytesOf(path)), changed =>
        Assert.Contains(SealedRealSite.VerifyDataOf(SealedRealSite.With(path, changed)), found => found.File == path));

    [Fact]
    public void OneByteOfEveryFile_Turned_IsFoundInEach()
    {
        var paths = SealedRealSite.WithoutManifest.Select(file => file.Path).Order(StringComparer.Ordinal).ToList();
        var turned = paths.ToDictionary(path => path, path => Turned(SealedRealSite.BytesOf(path)), StringComparer.Ordinal);

        Assert.InRange(paths.Count, 500, 5_000);
        Assert.All(Enumerable.Range(0, 3), way =>
        {
            var found = SealedRealSite.VerifyDataOf([.. SealedRealSite.Files.Select(file => turned.TryGetValue(file.Path, out var ways) ? new SiteFile(file.Path, ways[way]) : file)]);
            Assert.Empty(paths.Except(found.Where(each => each.Problem.StartsWith("Filen er ændret. Dens kontrolsum er ", StringComparison.Ordinal)).Select(each => each.File), StringComparer.Ordinal));
        });
    }

    [Fact]
    public void AnyByteOfTheManifest_Changed_IsFound()
    {
        var bytes = SealedRealSite.BytesOf(MakeManifest.Path);
        var seeded = new Seeded(17);
        Assert.All(Enumerable.Range(0, 150), _ =>
        {
            var changed = bytes.ToArray();
            var at = seeded.Next(changed.Length);
            changed[at] = (byte)(changed[at] + 1 + seeded.Next(255));
            Assert.NotEmpty(SealedRealSite.VerifyDataOf(SealedRealSite.With(MakeManifest.Path, changed)));
        });
    }

    [Theory]
    [InlineData("version")]
    [InlineData("seal")]
    [InlineData("dataSeal")]
    [InlineData("inputDigest")]
    [InlineData("name")]
    [InlineData("path")]
    [InlineData("sha256")]
    [InlineData("bytes")]
    public void AnyFieldOfTheManifest_Changed_IsFound(string name)
    {
        // The last character of the value: what is changed is still of the right form.
        var bytes = SealedRealSite.BytesOf(MakeManifest.Path);
        var field = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes($"\"{name}\": "));
        var line = field + bytes.AsSpan(field).IndexOf((byte)'\n');
        var last = field + bytes.AsSpan(field, line - field).LastIndexOfAnyExcept("\", "u8);
        bytes[last] = (byte)(bytes[last] == '1' ? '2' : '1');

        Assert.NotEmpty(SealedRealSite.VerifyDataOf(SealedRealSite.With(MakeManifest.Path, bytes)));
    }

    [Theory]
    [MemberData(nameof(OneOfEachSort))]
    public void OneFile_Removed_IsFound(string path) =>
        Assert.Contains(SealedRealSite.VerifyDataOf([.. SealedRealSite.Files.Where(file => file.Path != path)]), found => found.File == path);

    [Theory]
    [InlineData("2024/hemmelig/index.html")]
    [InlineData("data/v1/reports/2024.json.bak")]
    [InlineData(".skjult")]
    public void File_Added_IsFound(string path) =>
        Assert.Equal(path, Assert.Single(SealedRealSite.Verify([.. SealedRealSite.Files, new SiteFile(path, "x"u8.ToArray())]).Discrepancies).File);

    [Theory]
    [InlineData("data-value=\"124\"", "data-value=\"125\"")]
    [InlineData("data-value=\"124\"", "data-value=\"124.0\"")]
    [InlineData("data-value=\"124\"", "data-value='124'")]
    [InlineData("data-value=\"124\"", "data-value=\"124\" DATA-VALUE=\"1\"")]
    [InlineData(" data-value=\"124\"", "")]
    [InlineData("data-figure=\"2024/ac-omraadet/attainment\"", "data-figure=\"2024/ac-omraadet/margin\"")]
    [InlineData("data-figure=\"2024/ac-omraadet/attainment\"", "data-figure=\"2024/andet/attainment\"")]
    [InlineData("data-figure=\"2024/ac-omraadet/attainment\"", "data-figure=2024/ac-omraadet/attainment")]
    [InlineData("data-figure=\"2024/ac-omraadet/attainment\"", "")]
    [InlineData("data-value=\"124\">124", "data-value=\"124\">142")]
    [InlineData("data-value=\"124\">124", "data-value=\"124\">1.124")]
    [InlineData("data-value=\"124\">124", "data-value=\"124\">124,5")]
    [InlineData("data-value=\"124\">124", "data-value=\"124\">\u2212124")]
    [InlineData("data-value=\"124\">124", "data-value=\"124\">intet")]
    public void FigureOnAPage_ChangedAndSealedAgain_IsFound(string shown, string instead)
    {
        var html = Encoding.UTF8.GetString(SealedRealSite.BytesOf(Page));
        Assert.Contains(shown, html, StringComparison.Ordinal);
        var changed = SealedRealSite.Resealed(Page, Encoding.UTF8.GetBytes(html.Replace(shown, instead, StringComparison.Ordinal)));

        Assert.All(SealedRealSite.Verify(changed).Discrepancies, found => Assert.Equal(Page, found.File));
        Assert.NotEmpty(SealedRealSite.Verify(changed).Discrepancies);
    }

    [Fact]
    public void AllFiles_Removed_AreFound() => Assert.Equal(
        SealedRealSite.WithoutManifest.Select(file => file.Path).Order(StringComparer.Ordinal),
        SealedRealSite.VerifyDataOf([.. SealedRealSite.Files.Where(file => file.Path == MakeManifest.Path)]).Select(found => found.File).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void SealOnAPage_Changed_IsFound()
    {
        var html = Encoding.UTF8.GetString(SealedRealSite.BytesOf(Page)).Replace("id=\"datasegl\">", "id=\"datasegl\">0", StringComparison.Ordinal);

        Assert.Equal("datasegl", Assert.Single(SealedRealSite.Verify(SealedRealSite.Resealed(Page, Encoding.UTF8.GetBytes(html))).Discrepancies).Where);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<a data-figure=\"")]
    [InlineData("<a data-figure=\"x\" data-value=\"1\">")]
    [InlineData("<data-figure")]
    [InlineData("< data-value>")]
    [InlineData("<data-value></>")]
    public void BrokenPage_IsNoException(string html) =>
        Assert.NotNull(SealedRealSite.Verify(SealedRealSite.Resealed(Page, Encoding.UTF8.GetBytes(html))));

    [Fact]
    public void PageOfNothingButUnendedFigures_TakesNoTime()
    {
        var html = new StringBuilder().Insert(0, "<a data-figure=\"x\" data-value=\"1\">", 20_000).ToString();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotEmpty(SealedRealSite.Verify(SealedRealSite.Resealed(Page, Encoding.UTF8.GetBytes(html))).Discrepancies);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    /// <summary>The same file three times, each with one bit of one byte turned: of the first, of any, of the last.</summary>
    private static byte[][] Turned(byte[] bytes)
    {
        var seeded = new Seeded((uint)bytes.Length);
        return [.. new[] { 0, seeded.Next(bytes.Length), bytes.Length - 1 }.Select(at =>
        {
            var changed = bytes.ToArray();
            changed[at] ^= (byte)(1 << seeded.Next(8));
            return changed;
        })];
    }
}
