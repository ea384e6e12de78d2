using InvestmentModels.Cli;
using InvestmentModels.Input.Sources;

namespace InvestmentModels.Tests;

/// <summary>The example municipality with goalposts that moved: a target moved twice within the year, a measure with another name and another weight before, and a model that became permanent.</summary>
internal static class ChangedExample
{
    public static InputFiles Input { get; } = ChangedSite.With(
    [
        "reports/2025/ungejob.json ¦ \"result\": 131, ¦ \"result\": 131, \"targetChanges\": [{ \"date\": \"2025-05-02\", \"from\": 150, \"to\": 135, \"reason\": \"Færre unge blev visiteret.\", \"decision\": { \"date\": \"2025-05-02\", \"body\": \"Rådmanden\", \"text\": \"Satte målet ned.\" } }, { \"from\": 135, \"to\": 120, \"reason\": \"Justeret ved halvåret.\" }],",
        "areas/boligjob.json ¦ \"better\": \"higher\" } ¦ \"better\": \"higher\", \"earlier\": [{ \"until\": 2024, \"name\": \"Fritidsjob\", \"reason\": \"Tæller nu alle job.\" }] }",
        "areas/boligjob.json ¦ \"state\": \"active\" ¦ \"state\": \"permanent\", \"stateSince\": 2026, \"decisions\": [{ \"date\": \"2025-10-01\", \"body\": \"Byrådet\", \"text\": \"Gjorde modellen permanent.\" }]",
    ]);

    public static Outcome Outcome { get; } = Pipeline.Run(Input);
}
