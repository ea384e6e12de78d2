namespace InvestmentModels.Input.Sources;

/// <summary>Why something in the input folder is not opened.</summary>
public enum UnreadReason
{
    /// <summary>It is a symbolic link: what it leads to may lie anywhere on the machine, and may be nobody's to publish.</summary>
    Link,

    /// <summary>It is larger than anything people write by hand.</summary>
    TooLarge,
}
