using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Rules;

/// <summary>A file people wrote, as one text.</summary>
/// <param name="File">As findings name it.</param>
/// <param name="Text">All of it; lines end with a line feed.</param>
internal sealed record InputText(string File, string Text)
{
    /// <summary>The place of a character.</summary>
    public Place PlaceOf(int at)
    {
        var before = Text.AsSpan(0, at);
        return new Place(File, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }
}
