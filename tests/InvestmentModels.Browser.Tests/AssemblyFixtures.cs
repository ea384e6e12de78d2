using InvestmentModels.Browser.Tests;

[assembly: AssemblyFixture(typeof(Chromium))]
