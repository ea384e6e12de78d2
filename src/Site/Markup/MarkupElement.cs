using System.Text;

namespace InvestmentModels.Site.Markup;

/// <summary>An element with what stands in it.</summary>
/// <param name="tag">Its name, in lower case, and its attributes, as they are written.</param>
internal sealed class MarkupElement(ReadOnlyMemory<char> tag) : MarkupNode
{
    private readonly int _nameLength = tag.Span.IndexOfAny(" \n/") is var end and >= 0 ? end : tag.Length;
    private MarkupNode? _last;

    public ReadOnlySpan<char> Name => tag.Span[.._nameLength];

    /// <summary>Words and elements, in order: this, the one next to it, and so on.</summary>
    public MarkupNode? First { get; private set; }

    /// <summary>The elements directly in it.</summary>
    public IEnumerable<MarkupElement> Elements
    {
        get
        {
            for (var node = First; node is not null; node = node.Next)
            {
                if (node is MarkupElement element)
                {
                    yield return element;
                }
            }
        }
    }

    /// <summary>All words in it, decoded, without markup.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder();
            WriteText(text);
            return text.ToString();
        }
    }

    /// <summary>The elements in it, at any depth and in document order, that are sought.</summary>
    public List<MarkupElement> All(Predicate<MarkupElement> isSought)
    {
        var found = new List<MarkupElement>();
        Collect(isSought, found);
        return found;
    }

    /// <summary>The first of them.</summary>
    public MarkupElement? Find(Predicate<MarkupElement> isSought)
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is MarkupElement element && (isSought(element) ? element : element.Find(isSought)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    public bool Has(string attribute) => TryFind(attribute, out _);

    /// <summary>The value of an attribute, decoded; empty where it has none or is not there.</summary>
    public ReadOnlySpan<char> Value(string attribute) => TryFind(attribute, out var value) ? DecodeMarkup.Of(value) : [];

    public bool HasClass(string word)
    {
        for (var words = Value("class"); words.Length > 0;)
        {
            var end = words.IndexOf(' ') is var space and >= 0 ? space : words.Length;
            if (words[..end].SequenceEqual(word))
            {
                return true;
            }

            words = words[end..].TrimStart(' ');
        }

        return false;
    }

    /// <summary>Only while the page is read.</summary>
    public void Add(MarkupNode node)
    {
        if (_last is null)
        {
            First = node;
        }
        else
        {
            _last.Next = node;
        }

        _last = node;
    }

    private void WriteText(StringBuilder text)
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is MarkupText words)
            {
                text.Append(words.Words);
            }
            else if (node is MarkupElement element)
            {
                element.WriteText(text);
            }
        }
    }

    private void Collect(Predicate<MarkupElement> isSought, List<MarkupElement> found)
    {
        for (var node = First; node is not null; node = node.Next)
        {
            if (node is MarkupElement element)
            {
                if (isSought(element))
                {
                    found.Add(element);
                }

                element.Collect(isSought, found);
            }
        }
    }

    private bool TryFind(string attribute, out ReadOnlySpan<char> value)
    {
        for (var rest = tag.Span[_nameLength..].Trim(" \n/"); rest.Length > 0; rest = rest.TrimStart(" \n"))
        {
            var nameEnd = rest.IndexOfAny("= \n") is var end and >= 0 ? end : rest.Length;
            var isSought = rest[..nameEnd].SequenceEqual(attribute);
            rest = rest[nameEnd..];
            value = [];
            if (rest.StartsWith("=\"", StringComparison.Ordinal))
            {
                rest = rest["=\"".Length..];
                var valueEnd = rest.IndexOf('"');
                value = rest[..valueEnd];
                rest = rest[(valueEnd + 1)..];
            }

            if (isSought)
            {
                return true;
            }
        }

        value = [];
        return false;
    }
}
