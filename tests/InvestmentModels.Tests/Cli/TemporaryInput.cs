namespace InvestmentModels.Tests.Cli;

/// <summary>The example municipality's input in a folder of its own, to be broken and thrown away.</summary>
internal sealed class TemporaryInput : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("investmentmodels-").FullName;

    public TemporaryInput()
    {
        foreach (var (file, bytes) in ExampleSite.Files.Files)
        {
            Write(file, bytes);
        }
    }

    /// <summary>The input folder, absolute; its name has a space and Danish letters.</summary>
    public string Folder => Path.Combine(_root, "vores tal på");

    /// <summary>A path beside the input folder.</summary>
    public string Beside(string name) => Path.Combine(_root, name);

    /// <summary>One error (a file with spaces and Danish letters that does not belong) and nothing else.</summary>
    public TemporaryInput Broken()
    {
        Write("reports/2025/Ungejob – kopi på dansk.json", "{}"u8.ToArray());
        return this;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private void Write(string file, byte[] bytes)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }
}
