namespace InvestmentModels.Browser.Tests;

/// <summary>The real site, below a base path.</summary>
public sealed class RealSiteTests(Chromium chromium) : EveryPageTests(chromium, Site)
{
    private const string Site = "real";

    /// <summary>A page of every kind, the longest of its kind where that matters: looking at all of them takes longer than a check may.</summary>
    public static TheoryData<string> Pages =>
    [
        "/", "/2023/", "/2024/", "/2024/aktivitetsparate-unge/", "/2024/en-saerlig-gennemgang/", "/2024/kontrol/", "/2024/aendringer/", "/2024/maal/",
        "/2024/permanentgoerelse/", "/2024/oekonomi/", "/omraader/", "/omraader/fritidsjob/", "/modeller/", "/afdelinger/", "/afdelinger/msb/",
        "/effektivisering/", "/effektivisering/2019/", "/effektivisering/2019/iot-strategi/", "/oekonomi/", "/oekonomi/en-saerlig-gennemgang/", "/metode/", "/rettelser/",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public Task Page_ForEveryReader_IsFit(string address) => IsFitAsync(address);
}
