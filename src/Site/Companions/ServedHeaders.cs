namespace InvestmentModels.Site.Companions;

/// <summary>What a server is asked to say with every file. The browser tests serve the site with exactly these.</summary>
public static class ServedHeaders
{
    /// <summary>In the order they are written.</summary>
    public static IReadOnlyList<ServedHeader> All { get; } =
    [
        new(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *",
            "Browseren henter kun filer fra siden selv og kører intet, der er skrevet ind i en side. Andre sider må vise diagrammerne i en ramme; her er intet at trykke på, som gør noget."),
        new("X-Content-Type-Options", "nosniff", "En fil er det, serveren siger, den er."),
        new("Referrer-Policy", "same-origin", "Andre steder får ikke at vide, hvilken side en læser kom fra."),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()", "Siden kan ikke bede om kamera, mikrofon eller læserens sted."),
        new("Cross-Origin-Opener-Policy", "same-origin", "En side, der åbnes herfra, kan ikke styre denne."),
    ];
}
