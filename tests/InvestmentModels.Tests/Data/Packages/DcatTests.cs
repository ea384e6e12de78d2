using System.Security.Cryptography;
using System.Text.Json;
using InvestmentModels.Data.Packages;
using InvestmentModels.Model;

namespace InvestmentModels.Tests.Data.Packages;

/// <summary>The catalogue for data portals has what DCAT-AP-DK 3.0.1 requires, and every address in it leads somewhere.</summary>
/// <remarks>Held against our own reading of the profile's table of mandatory properties; its SHACL shapes are not run.</remarks>
public sealed class DcatTests
{
    public static TheoryData<string> Sites => PublishedSite.Names;

    [Theory]
    [MemberData(nameof(Sites))]
    public void Catalogue_HasEveryMandatoryProperty(string site)
    {
        var catalogue = PublishedSite.Json(site, "dcat.jsonld");

        Assert.All(["dct:title", "dct:description"], name => Assert.NotEmpty(Danish(catalogue, name)));
        Assert.NotEmpty(Danish(catalogue.GetProperty("dct:publisher"), "foaf:name"));
        Assert.NotEmpty(Sets(site));
        Assert.All(Sets(site), set =>
        {
            Assert.Equal("dcat:Dataset", set.GetProperty("@type").GetString());
            Assert.All(["dct:title", "dct:description"], name => Assert.NotEmpty(Danish(set, name)));
            Assert.Equal(Id(catalogue, "dct:publisher"), Id(set, "dct:publisher"));
            Assert.NotEmpty(Danish(set.GetProperty("dcat:contactPoint"), "vcard:fn"));
            Assert.Matches("^tel:[+0-9]+$", Id(set.GetProperty("dcat:contactPoint"), "vcard:hasTelephone"));
            Assert.All(set.GetProperty("dcat:distribution").EnumerateArray(), distribution => Assert.All(
                ["dcat:accessURL", "dcat:downloadURL", "dct:license", "dct:format", "dcat:mediaType"], name => Assert.StartsWith("http", Id(distribution, name), StringComparison.Ordinal)));
        });
    }

    [Theory]
    [MemberData(nameof(Sites))]
    public void Distribution_IsThePublishedFile(string site)
    {
        var root = $"{PublishedSite.Json(site, "index.json").GetProperty("url").GetString()}/data/v1/";
        var files = PublishedSite.Data(site);

        Assert.All(Sets(site).SelectMany(set => set.GetProperty("dcat:distribution").EnumerateArray()), distribution =>
        {
            var address = Id(distribution, "dcat:downloadURL");
            Assert.StartsWith(root, address, StringComparison.Ordinal);
            var file = files[address[root.Length..]];
            Assert.Equal(FormattableString.Invariant($"{file.Length}"), distribution.GetProperty("dcat:byteSize").GetProperty("@value").GetString());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file)), distribution.GetProperty("spdx:checksum").GetProperty("spdx:checksumValue").GetProperty("@value").GetString());
        });
    }

    /// <summary>Nothing is relative: a catalogue is read far from the site it came from.</summary>
    [Theory]
    [MemberData(nameof(Sites))]
    public void EveryAddress_IsAbsolute_AndEachThingHasItsOwn(string site)
    {
        var catalogue = PublishedSite.Json(site, "dcat.jsonld");

        Assert.All(Ids(catalogue), id => Assert.True(Uri.IsWellFormedUriString(id, UriKind.Absolute), id));
        var own = Sets(site).SelectMany(set => set.GetProperty("dcat:distribution").EnumerateArray().Append(set)).Select(thing => thing.GetProperty("@id").GetString()).ToList();
        Assert.Equal(own.Count, own.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Draft_IsNotOffered_AndTheRestIs()
    {
        var sets = MakeDataSets.From(RealInput.Computed, (path, _) => new KeptFile(path, FileDigest.Of(path, []), 0));
        var draft = sets[0] with { IsDraft = true };
        var offered = JsonDocument.Parse(MakeDcat.From([draft, .. sets.Skip(1)], RealInput.Computed.Said.Publisher).Bytes).RootElement
            .GetProperty("dcat:dataset").EnumerateArray().Select(set => set.GetProperty("@id").GetString()!.Split('#')[1]);

        Assert.Equal(sets.Skip(1).Select(set => set.Name), offered);
    }

    private static IReadOnlyList<JsonElement> Sets(string site) => [.. PublishedSite.Json(site, "dcat.jsonld").GetProperty("dcat:dataset").EnumerateArray()];

    private static string Id(JsonElement element, string name) => element.GetProperty(name).GetProperty("@id").GetString()!;

    private static string Danish(JsonElement element, string name)
    {
        Assert.Equal("da", element.GetProperty(name).GetProperty("@language").GetString());
        return element.GetProperty(name).GetProperty("@value").GetString()!;
    }

    private static IEnumerable<string> Ids(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => property.Name == "@id" ? [property.Value.GetString()!] : Ids(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Ids),
        _ => [],
    };
}
