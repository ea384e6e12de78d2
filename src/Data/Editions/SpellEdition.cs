namespace InvestmentModels.Data.Editions;

/// <summary>What a spell costs the municipality where a week's benefit is 1.000 kr.</summary>
/// <param name="Weeks">How long it lasts.</param>
/// <param name="MunicipalKroner">What the municipality pays.</param>
/// <param name="MunicipalSharePercent">Its average share.</param>
/// <param name="LastWeekKroner">What it pays less when the spell is one week shorter.</param>
internal sealed record SpellEdition(int Weeks, decimal MunicipalKroner, decimal MunicipalSharePercent, decimal LastWeekKroner);
