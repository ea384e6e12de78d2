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
}
