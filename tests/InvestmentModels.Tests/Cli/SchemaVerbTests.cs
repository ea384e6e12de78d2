using InvestmentModels.Cli;
using InvestmentModels.Input.Schemas;

namespace InvestmentModels.Tests.Cli;

public sealed class SchemaVerbTests
{
    [Fact]
    public async Task Schema_IntoAnInputFolder_SaysWhatIsNewAndWhatChanged()
    {
        using var folder = new ScratchFolder();
        var count = WriteSchemas.All().Count;

        var (code, first) = await RunSchema(folder.Path);
        Assert.Equal(ExitCode.Done, code);
        Assert.StartsWith($"Skrev {count} af {count} skemaer i {folder.Path.Replace('\\', '/')}/schemas:", first, StringComparison.Ordinal);
        Assert.Contains("  site.schema.json: nyt", first, StringComparison.Ordinal);
        Assert.Equal(WriteSchemas.All(), folder.Content().ToDictionary(file => file.Key["schemas/".Length..], file => file.Value.Text));

        var before = folder.Content();
        var (_, second) = await RunSchema(folder.Path);
        Assert.Contains("Intet er skrevet.", second, StringComparison.Ordinal);
        Assert.Equal(before, folder.Content());

        await File.AppendAllTextAsync(folder.File("schemas", "area.schema.json"), "\n", TestContext.Current.CancellationToken);
        var (_, third) = await RunSchema(folder.Path);
        Assert.Equal([$"Skrev 1 af {count} skemaer i {folder.Path.Replace('\\', '/')}/schemas:", "  area.schema.json: ændret"], third.ReplaceLineEndings("\n").TrimEnd().Split('\n'));
        Assert.Equal(before.ToDictionary(file => file.Key, file => file.Value.Text), folder.Content().ToDictionary(file => file.Key, file => file.Value.Text));
    }

    [Fact]
    public async Task Schema_IntoAFolderThatIsNotThere_DoesNotCreateIt()
    {
        using var folder = new ScratchFolder();

        var (code, said) = await RunSchema(folder.File("inpt"));

        Assert.Equal(ExitCode.System, code);
        Assert.Contains("findes ikke", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.File("inpt")));
    }

    private static async Task<(int Code, string Said)> RunSchema(string input)
    {
        using var said = new StringWriter();
        var code = await Run.WithAsync(["schema", "--input", input], new Terminal(said, said));
        return (code, said.ToString());
    }
}
