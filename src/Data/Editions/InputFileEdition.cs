namespace InvestmentModels.Data.Editions;

/// <summary>An input file the site was made from; receipts name the same digest.</summary>
internal sealed record InputFileEdition(string Path, string Sha256);
