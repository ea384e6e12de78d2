namespace InvestmentModels.Diagnostics.Formats;

/// <summary>A path as a user wrote it → the URI reference a program can resolve.</summary>
/// <remarks>
/// A path inside the working folder stays relative, so that a log says the same on every machine and names no folder of anybody's.
/// What was written as an absolute path, or climbs out of the working folder, becomes a <c>file</c> URI: nothing else would lead there.
/// </remarks>
internal static class FileAddress
{
    /// <param name="path">With forward slashes.</param>
    /// <param name="workingFolder">Absolute; where relative paths start.</param>
    public static string Of(string path, string workingFolder)
    {
        if (IsAbsolute(path))
        {
            return Absolute(path);
        }

        var steps = Steps(path);
        return steps.FirstOrDefault() == ".." ? Absolute($"{workingFolder.Replace(Path.DirectorySeparatorChar, '/')}/{path}") : Escaped(steps);
    }

    private static string Absolute(string path)
    {
        // file://server/share for a network path, file:///C:/… and file:///home/… for the rest.
        var steps = Steps(path);
        var drive = HasDrive(path) ? steps[0] : null;
        var rest = Escaped(steps.Skip(drive is null ? 0 : 1));
        var start = path.StartsWith("//", StringComparison.Ordinal) ? "file://" : "file:///";
        return drive is null ? start + rest : $"{start}{drive}/{rest}";
    }

    private static bool IsAbsolute(string path) => path.StartsWith('/') || HasDrive(path);

    /// <summary>On other systems than Windows «C:» is a name like any other.</summary>
    private static bool HasDrive(string path) =>
        Path.DirectorySeparatorChar == '\\' && path.Length > 1 && char.IsAsciiLetter(path[0]) && path[1] == ':';

    /// <summary>The names on the way, without «.», empty ones, and names that a «..» takes back.</summary>
    private static List<string> Steps(string path)
    {
        var steps = new List<string>();
        foreach (var step in path.Split('/'))
        {
            if (step is "" or ".")
            {
                continue;
            }

            if (step == ".." && steps.Count > 0 && steps[^1] != "..")
            {
                steps.RemoveAt(steps.Count - 1);
            }
            else
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static string Escaped(IEnumerable<string> steps) => string.Join('/', steps.Select(Uri.EscapeDataString));
}
