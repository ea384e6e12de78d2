using System.Text;

namespace InvestmentModels.Site.Companions;

/// <summary>Where blocks are written: the main part of a page, an item of a list or a quotation. All write onto one text, each thing once.</summary>
/// <param name="text">The page so far.</param>
/// <param name="indent">What every line here begins with, but the first.</param>
/// <param name="isLoose">Whether there is an empty line between the blocks.</param>
internal sealed class MarkdownBlocks(StringBuilder text, string indent, bool isLoose)
{
    private readonly int _start = text.Length;

    public StringBuilder Text => text;

    /// <summary>Comes before every block.</summary>
    public void Begin()
    {
        if (text.Length == _start)
        {
            return;
        }

        if (isLoose)
        {
            text.Append('\n').Append(indent.TrimEnd(' '));
        }

        BeginLine();
    }

    public void BeginLine() => text.Append('\n').Append(indent);

    /// <summary>Begins a place inside this one.</summary>
    /// <param name="mark">What its first line begins with.</param>
    /// <param name="innerIndent">What its other lines begin with.</param>
    /// <param name="innerIsLoose">Whether there is an empty line between its blocks.</param>
    public MarkdownBlocks Inside(string mark, string innerIndent, bool innerIsLoose)
    {
        text.Append(mark);
        return new MarkdownBlocks(text, indent + innerIndent, innerIsLoose);
    }
}
