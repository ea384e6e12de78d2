namespace InvestmentModels.Data;

/// <summary>Enum members as the contract writes them.</summary>
internal static class ContractWord
{
    public static string Of<T>(T member)
        where T : struct, Enum
    {
        var name = Enum.GetName(member)!;
        return char.ToLowerInvariant(name[0]) + name[1..];
    }

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
