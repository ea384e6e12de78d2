using System.Text;
using InvestmentModels.Diagnostics;

namespace InvestmentModels.Input.Import.Sheets;

/// <summary>CSV letter by letter → cells (RFC 4180): a field in quotation marks may hold separators, line breaks and doubled quotation marks.</summary>
internal sealed class SplitCsv(string file, char separator)
{
    private const char Quote = '"';

    private readonly StringBuilder _written = new();
    private readonly List<ImportedCell> _cells = [];
    private (int Line, int Column) _at = (1, 1);
    private (int Line, int Column) _start = (1, 1);
    private int _row = 1;
    private int _column;

    /// <summary>Whether the letter before closed a quotation; another quotation mark then means that it was doubled.</summary>
    private bool _justClosed;

    /// <summary>Those that are not empty, so far.</summary>
    public IReadOnlyList<ImportedCell> Cells => _cells;

    /// <summary>Where a quotation began that has not ended.</summary>
    public Place? OpenQuote { get; private set; }

    /// <summary>The next letter of the file.</summary>
    public void Take(char letter)
    {
        if (letter == Quote)
        {
            TakeQuote();
        }
        else if (OpenQuote is null && (letter == separator || letter == '\n'))
        {
            EndCell();
            (_row, _column) = letter == separator ? (_row, _column + 1) : (_row + 1, 0);
            _start = letter == separator ? (_at.Line, _at.Column + 1) : (_at.Line + 1, 1);
        }
        else
        {
            _written.Append(letter);
        }

        _justClosed &= letter == Quote;
        _at = letter == '\n' ? (_at.Line + 1, 1) : (_at.Line, _at.Column + 1);
    }

    /// <summary>There are no more.</summary>
    public void End() => EndCell();

    private void TakeQuote()
    {
        if (OpenQuote is not null)
        {
            OpenQuote = null;
            _justClosed = true;
        }
        else if (_justClosed)
        {
            _written.Append(Quote);
            OpenQuote = Here();
            _justClosed = false;
        }
        else if (_written.ToString().Trim().Length == 0)
        {
            _written.Clear();
            OpenQuote = Here();
        }
        else
        {
            // In the middle of a field it is a sign like any other.
            _written.Append(Quote);
        }
    }

    private void EndCell()
    {
        if (_written.ToString().Trim() is { Length: > 0 } text)
        {
            _cells.Add(new ImportedCell(_row, _column, CellKind.Text, text, new Place(file, _start.Line, _start.Column)));
        }

        _written.Clear();
    }

    private Place Here() => new(file, _at.Line, _at.Column);
}
