namespace InvestmentModels.Model;

/// <summary>Enum members as the contract writes them.</summary>
public static class ContractWord
{
    /// <summary>The word for a member: its name in camelCase.</summary>
    public static string Of(Enum member) => Of(member.ToString());

    /// <summary>The word for a member's name.</summary>
    public static string Of(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>The member a word stands for; none when there is no such word.</summary>
    public static T? Read<T>(string word)
        where T : struct, Enum
    {
        foreach (var member in Enum.GetValues<T>())
        {
            if (Of(member) == word)
            {
                return member;
            }
        }

        return null;
    }
}
