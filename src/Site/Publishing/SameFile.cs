namespace InvestmentModels.Site.Publishing;

/// <summary>Whether a file on disk says what a new one says.</summary>
internal static class SameFile
{
    private const int AtATime = 64 * 1024;

    /// <summary>When it was last changed; nothing when it is not there or says something else.</summary>
    public static DateTime? UnchangedSince(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == bytes.Length && Says(path, bytes) ? file.LastWriteTimeUtc : null;
    }

    private static bool Says(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        Span<byte> part = new byte[Math.Min(AtATime, bytes.Length)];
        while (bytes.Length > 0)
        {
            var read = stream.Read(part);
            if (read == 0 || !part[..read].SequenceEqual(bytes[..Math.Min(read, bytes.Length)]))
            {
                return false;
            }

            bytes = bytes[read..];
        }

        return true;
    }
}
