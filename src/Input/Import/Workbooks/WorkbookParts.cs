using System.IO.Compression;
using System.Xml;

namespace InvestmentModels.Input.Import.Workbooks;

/// <summary>The files inside a workbook, unpacked when asked for and never beyond a limit: what the archive says of their sizes may be a lie.</summary>
internal sealed class WorkbookParts(ZipArchive archive)
{
    public const int MostParts = 2_000;

    private const int LargestInAll = 64 * 1024 * 1024;

    private int _left = LargestInAll;

    /// <summary>Whether something unpacked to more than is allowed. Nothing read can then be trusted to be whole.</summary>
    public bool IsTooLarge { get; private set; }

    /// <summary>Whether the workbook has a part.</summary>
    public bool Has(string path) => Entry(path) is not null;

    /// <summary>A part as XML without DTD; none where there is no such part, or too much of it.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public XmlReader? Xml(string path)
    {
        if (Entry(path) is not { } entry)
        {
            return null;
        }

        using var packed = entry.Open();
        var unpacked = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = packed.Read(buffer); read > 0; read = packed.Read(buffer))
        {
            _left -= read;
            if (_left < 0)
            {
                IsTooLarge = true;
                return null;
            }

            unpacked.Write(buffer.AsSpan(0, read));
        }

        unpacked.Position = 0;
        return XmlReader.Create(unpacked, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        });
    }

    private ZipArchiveEntry? Entry(string path) => archive.Entries.FirstOrDefault(entry => string.Equals(entry.FullName, path, StringComparison.OrdinalIgnoreCase));
}
