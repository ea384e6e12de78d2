namespace InvestmentModels.Tests.Charts;

/// <summary>A rectangle in a picture, px, and what stands in it.</summary>
internal sealed record Box(string What, double Left, double Top, double Right, double Bottom)
{
    public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
