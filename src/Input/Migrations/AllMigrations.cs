namespace InvestmentModels.Input.Migrations;

/// <summary>Every migration, from the oldest version to the current one without a gap.</summary>
internal static class AllMigrations
{
    public static readonly IReadOnlyList<IMigration> InOrder =
    [
        new FromVersion0(),
    ];
}
