using System.CommandLine;

namespace InvestmentModels.Cli.Usage;

/// <summary>An option that names a folder, kept as it was typed: findings show it that way.</summary>
internal sealed class FolderOption : Option<string>
{
    public FolderOption(string name, string description, string standard)
        : base(name)
    {
        Description = description;
        HelpName = "mappe";
        DefaultValueFactory = _ => standard;
        Validators.Add(result =>
        {
            if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
            {
                result.AddError($"«{name}» mangler navnet på en mappe.");
            }
        });
    }
}
