using System.Text.RegularExpressions;
using InvestmentModels.Cli;

namespace InvestmentModels.Tests.Docs;

/// <summary>The workflow for GitHub runs commands the program has, with no more rights than it needs. No library here reads YAML, so its lines are read as text.</summary>
public sealed partial class WorkflowTest
{
    private static readonly string Workflow = File.ReadAllText(RepositoryRoot.File(".github", "workflows", "site.yml")).ReplaceLineEndings("\n");

    private static IReadOnlyList<string> Commands => [.. Command().Matches(Workflow).Select(match => match.Groups[1].Value)];

    [Fact]
    public void Command_IsOneTheProgramHas()
    {
        Assert.Equal(["check --format github", "build --drafts --output output", "build --output output", "verify output"], Commands);
        Assert.All(Commands, command => Assert.Empty(CommandLine.Create(new Terminal(TextWriter.Null, TextWriter.Null)).Parse([.. command.Split(' ')]).Errors));
    }

    /// <summary>What is run by the SDK was built by it, in the same configuration, as the lock files say.</summary>
    [Fact]
    public void Program_IsBuiltBeforeItIsRun()
    {
        Assert.True(Workflow.IndexOf("dotnet restore src/Cli --locked-mode\n", StringComparison.Ordinal) < Workflow.IndexOf("dotnet build src/Cli -c Release --no-restore", StringComparison.Ordinal));
        Assert.True(Workflow.IndexOf("dotnet build src/Cli", StringComparison.Ordinal) < Workflow.IndexOf("dotnet run", StringComparison.Ordinal));
        Assert.Equal(Commands.Count, Workflow.Split("dotnet run --project src/Cli -c Release --no-build -- ").Length - 1);
        Assert.True(File.Exists(RepositoryRoot.File("global.json")));
        Assert.Contains("global-json-file: global.json", Workflow, StringComparison.Ordinal);
    }

    [Fact]
    public void Actions_AreGitHubsOwn_PinnedByMajorVersion() => Assert.All(
        Uses().Matches(Workflow).Select(match => match.Groups[1].Value),
        action => Assert.Matches("^actions/[a-z-]+@v[0-9]+$", action));

    /// <summary>A change from outside is built with the right to read and nothing else; only what lays a site out may do so.</summary>
    [Fact]
    public void Rights_AreTheLeast()
    {
        Assert.Contains("\npermissions:\n  contents: read\n\n", Workflow, StringComparison.Ordinal);
        Assert.Equal(["pages: write", "id-token: write"], Writes().Matches(Workflow).Select(match => match.Groups[1].Value));
        Assert.True(Workflow.IndexOf(": write", StringComparison.Ordinal) > Workflow.IndexOf("\n  pages:\n", StringComparison.Ordinal));
        Assert.Contains("persist-credentials: false", Workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request_target", Workflow, StringComparison.Ordinal);
        Assert.DoesNotContain("secrets.", Workflow, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"dotnet run --project src/Cli [^\n]*?-- ([^\n]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex(@"uses: (\S+)", RegexOptions.CultureInvariant)]
    private static partial Regex Uses();

    [GeneratedRegex(@"([a-z-]+: write)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Writes();
}
