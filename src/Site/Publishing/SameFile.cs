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

    /// <param name="path">The file on disk.</param>
    /// <param name="fresh">The new one, on disk too.</param>
    public static DateTime? UnchangedSince(string path, string fresh)
    {
        var file = new FileInfo(path);
        return file.Exists && file.Length == new FileInfo(fresh).Length && SaysTheSame(path, fresh) ? file.LastWriteTimeUtc : null;
    }

    private static bool SaysTheSame(string path, string fresh)
    {
        using var one = Open(path);
        using var other = Open(fresh);
        var (here, there) = (new byte[AtATime], new byte[AtATime]);
        int read;
        do
        {
            read = one.ReadAtLeast(here, AtATime, throwOnEndOfStream: false);
            if (other.ReadAtLeast(there, AtATime, throwOnEndOfStream: false) != read || !here.AsSpan(0, read).SequenceEqual(there.AsSpan(0, read)))
            {
                return false;
            }
        }
        while (read == AtATime);

        return true;
    }

    private static bool Says(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = Open(path);
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

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
}
