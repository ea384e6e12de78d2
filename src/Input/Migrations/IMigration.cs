namespace InvestmentModels.Input.Migrations;

/// <summary>Moves a file one version on. It is frozen the day it is released: it knows the names of its own two versions and never those of today.</summary>
internal interface IMigration
{
    /// <summary>The version it moves from; it moves to the next.</summary>
    int From { get; }

    /// <summary>Tells the changes. The version number itself is raised by whoever applies them.</summary>
    void Migrate(DocumentEdits document);
}
