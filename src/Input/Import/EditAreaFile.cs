using System.Globalization;
using System.Text;
using InvestmentModels.Diagnostics;
using InvestmentModels.Input.Sources;
using InvestmentModels.Model;

namespace InvestmentModels.Input.Import;

/// <summary>An area's file with new figures in it. Only the figures' own characters change: order, spacing and line endings stay.</summary>
internal sealed class EditAreaFile
{
    private const int MonthsInYear = 12;

    private readonly byte[] _utf8;
    private readonly SourceDocument _document;
    private readonly List<(int From, int To, string Text)> _edits = [];

    /// <param name="file">Relative to the input folder.</param>
    /// <param name="utf8">Its content, which has been read without errors.</param>
    public EditAreaFile(string file, byte[] utf8)
    {
        _utf8 = utf8;
        _document = ParseJson.Parse(file, utf8, new SourceMap(string.Empty), new FindingSet())!;
    }

    /// <summary>Writes a measure's new figures.</summary>
    /// <param name="reported">What the report says so far.</param>
    /// <param name="changes">What is new, of this measure.</param>
    public void Change(MeasureReport reported, IReadOnlyList<FigureChange> changes)
    {
        var measure = _document.Root.Each("measures").First(item => item.Named("id").Any(id => id.Value.Text == reported.Measure.Id));
        var target = measure.Named("target").First();
        var result = measure.Named("result").FirstOrDefault() ?? measure.Named("missing").FirstOrDefault();
        var after = result ?? target;
        var added = new StringBuilder();
        foreach (var change in changes.Where(change => change.Kind != FigureKind.Monthly))
        {
            if (change.Kind == FigureKind.Target)
            {
                Replace(target.Value, Json(change.To));
            }
            else if (result is null)
            {
                added.Append(Added(target, "result", Json(change.To)));
            }
            else if (result.Name == "result")
            {
                Replace(result.Value, Json(change.To));
            }
            else
            {
                // Where a figure arrives, nothing is missing any more.
                _edits.Add((result.Offset, result.Value.End, $"\"result\": {Json(change.To)}"));
            }
        }

        var monthly = changes.Where(change => change.Kind == FigureKind.Monthly).ToList();
        if (monthly.Count > 0)
        {
            added.Append(Months(measure.Named("monthly").FirstOrDefault(), monthly, after));
        }

        if (added.Length > 0)
        {
            _edits.Add((after.Value.End, after.Value.End, added.ToString()));
        }
    }

    /// <summary>The whole file with its changes.</summary>
    public byte[] Apply()
    {
        using var changed = new MemoryStream(_utf8.Length + 1024);
        var at = 0;
        foreach (var (from, to, text) in _edits.OrderBy(edit => edit.From).ThenBy(edit => edit.To))
        {
            changed.Write(_utf8.AsSpan(at..from));
            changed.Write(Encoding.UTF8.GetBytes(text));
            at = to;
        }

        changed.Write(_utf8.AsSpan(at..));
        return changed.ToArray();
    }

    /// <summary>Changes the months that are there, and returns the field to be added where there are none.</summary>
    private string Months(SourceProperty? written, List<FigureChange> changes, SourceProperty after)
    {
        var known = written?.Value.Items ?? [];
        if (known.Count == MonthsInYear)
        {
            changes.ForEach(change => Replace(known[change.Month - 1], Json(change.To)));
            return string.Empty;
        }

        var all = Enumerable.Range(1, MonthsInYear).Select(month => changes.Find(change => change.Month == month) is { } change ? Json(change.To) : "null");
        var list = $"[{string.Join(", ", all)}]";
        if (written is null)
        {
            return Added(after, "monthly", list);
        }

        Replace(written.Value, list);
        return string.Empty;
    }

    private void Replace(SourceValue value, string json) => _edits.Add((value.Offset, value.End, json));

    /// <summary>A field after another, on a line of its own where that one is.</summary>
    private string Added(SourceProperty after, string name, string json)
    {
        var start = after.Offset;
        while (start > 0 && _utf8[start - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            start--;
        }

        return $",{Encoding.UTF8.GetString(_utf8.AsSpan(start..after.Offset))}\"{name}\": {json}";
    }

    private static string Json(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
