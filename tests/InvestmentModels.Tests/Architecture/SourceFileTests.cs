using System.Text.RegularExpressions;

namespace InvestmentModels.Tests.Architecture;

/// <summary>The folder list is the explanation: one type a file, named after it, in the namespace of its folder.</summary>
public sealed partial class SourceFileTests
{
    private const int MostLines = 300;

    private static readonly string[] SayNothing = ["Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Manager", "Managers", "Common", "Misc"];

    /// <summary>The two files of a program that hold no type.</summary>
    private static readonly string[] WithoutType = ["Program", "GlobalUsings"];

    private static readonly IReadOnlyList<SourceFile> CSharp = [.. SourceFiles.All.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))];

    [Fact]
    public void File_HoldsOneType_NamedAfterIt() => Assert.All(
        CSharp.Where(file => !WithoutType.Contains(file.Stem)),
        file => Assert.Equal([file.Stem], TopType().Matches(file.Text).Select(match => match.Groups["name"].Value)));

    [Fact]
    public void File_WithoutAType_IsOneOfTheTwo() => Assert.All(
        CSharp.Where(file => WithoutType.Contains(file.Stem)), file => Assert.DoesNotMatch(TopType(), file.Text));

    [Fact]
    public void NestedType_IsPrivate() => Assert.All(CSharp, file => Assert.DoesNotMatch(OpenNestedType(), file.Text));

    [Fact]
    public void File_IsShortEnoughToRead() => Assert.All(
        SourceFiles.All, file => Assert.True(file.Text.Split('\n').Length <= MostLines, $"{file.Path} has more than {MostLines} lines."));

    [Fact]
    public void Name_SaysWhatTheThingIs() => Assert.All(
        SourceFiles.All,
        file => Assert.DoesNotContain(file.Folders.Append(file.Stem).SelectMany(name => Word().Matches(name).Select(word => word.Value)), SayNothing.Contains));

    [Fact]
    public void Namespace_IsTheFolder() => Assert.All(
        CSharp.Where(file => !WithoutType.Contains(file.Stem)),
        file => Assert.Equal(NamespaceOf(file), Namespace().Match(file.Text).Groups[1].Value));

    /// <summary><c>src/Input/Rules</c> is <c>InvestmentModels.Input.Rules</c>; <c>theme</c> is <c>InvestmentModels.Theme</c>.</summary>
    private static string NamespaceOf(SourceFile file)
    {
        var folders = file.Folders[0] == "theme" ? ["Theme", .. file.Folders.Skip(1)] : file.Folders.Skip(1);
        var name = string.Join('.', folders);
        return name.StartsWith("InvestmentModels", StringComparison.Ordinal) ? name : $"InvestmentModels.{name}";
    }

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|abstract|static|partial|readonly|unsafe) )*(?:record struct|record class|record|class|struct|interface|enum) (?<name>\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex TopType();

    [GeneratedRegex(@"^[ \t]+(?:public|internal|protected) (?:(?:sealed|abstract|static|partial|readonly) )*(?:record|class|struct|interface|enum) \w+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex OpenNestedType();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Namespace();

    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+(?![a-z])", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
