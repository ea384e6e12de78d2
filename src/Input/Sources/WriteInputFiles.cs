namespace InvestmentModels.Input.Sources;

/// <summary>Files in memory → the input folder. People's own files are at stake, so each is either the old one or the new one, never half of both.</summary>
public static class WriteInputFiles
{
    /// <param name="folder">The input folder.</param>
    /// <param name="files">Relative path with forward slashes → the whole new content. Files not named are left alone.</param>
    /// <exception cref="IOException">The disk refused. If it refused the new content, nothing has changed.</exception>
    public static void To(string folder, IReadOnlyDictionary<string, byte[]> files)
    {
        var moves = files.Select(file => (Target: Path.GetFullPath(Path.Combine(folder, file.Key)), Bytes: file.Value))
            // A name that begins with a dot is never read as input, should the machine stop half-way.
            .Select(file => (file.Target, Fresh: Path.Combine(Path.GetDirectoryName(file.Target)!, $".{Path.GetFileName(file.Target)}.new"), file.Bytes))
            .ToList();
        try
        {
            foreach (var move in moves)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(move.Target)!);
                File.WriteAllBytes(move.Fresh, move.Bytes);
            }

            foreach (var move in moves)
            {
                File.Move(move.Fresh, move.Target, overwrite: true);
            }
        }
        finally
        {
            foreach (var move in moves)
            {
                File.Delete(move.Fresh);
            }
        }
    }
}
