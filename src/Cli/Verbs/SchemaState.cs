namespace InvestmentModels.Cli.Verbs;

/// <summary>How a schema on disk compares with the program's own.</summary>
internal enum SchemaState
{
    /// <summary>Not there yet.</summary>
    New,

    /// <summary>Another text.</summary>
    Changed,

    /// <summary>The same bytes.</summary>
    Same,
}
