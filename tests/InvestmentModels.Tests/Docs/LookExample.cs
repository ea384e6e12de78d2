using System.Text;
using InvestmentModels.Input.Sources;
using InvestmentModels.Site.Looks;

namespace InvestmentModels.Tests.Docs;

/// <summary>The look an example of the documentation has put among the input's files: <c>theme/assets/…</c>; <c>=genvej</c> is a link, <c>=stor</c> a file that is too large.</summary>
internal static class LookExample
{
    private const string Folder = "theme/assets";

    public static OwnLook Within(InputFiles input) => new(
        Folder,
        [.. input.Files.Where(file => file.Key.StartsWith($"{Folder}/", StringComparison.Ordinal)).Select(file => File(file.Key[(Folder.Length + 1)..], file.Value))]);

    private static LookFile File(string name, byte[] bytes) => Encoding.UTF8.GetString(bytes) switch
    {
        "=genvej" => new LookFile(name, 0, null) { IsLink = true },
        "=stor" => new LookFile(name, OwnLook.LargestFile + 1, null),
        _ => new LookFile(name, bytes.Length, bytes),
    };
}
