using System.Text;
using InvestmentModels.Data.Workbooks;
using InvestmentModels.Input.Import;
using InvestmentModels.Input.Readers;
using InvestmentModels.Tests.Site;

namespace InvestmentModels.Tests.Input.Import;

/// <summary>What a spreadsheet means: tolerant of how people lay it out, exact about the figures in it.</summary>
public sealed class ImportFiguresTests
{
    [Fact]
    public void Table_WithOtherOrderTitlesBlankRowsAndCase_IsUnderstood()
    {
        var import = ImportExample.Workbook(
            "Opgjort i marts, foreløbigt",
            string.Empty,
            "STATUS;Bemærkninger;målepunkt;område",
            "=tal 33;set efter;job;job i  boligområdet",
            string.Empty,
            ";;Ungejob & læreplads;",
            "1.234,5;;Småjob;ungejob");

        Assert.Empty(ImportExample.Told(import));
        Assert.Equal(["ungejob/smaajob 40 → 1234.5", "boligjob/job 30 → 33"], Changes(import));
        Assert.Equal(["Bemærkninger"], import.Unread);
    }

    [Theory]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1 234,5", "1234.5")]
    [InlineData("1\u00a0234", "1234")]
    [InlineData("12345", "12345")]
    [InlineData("1.234", "1234")]
    [InlineData("0,05", "0.05")]
    [InlineData("\u22125", "-5")]
    [InlineData("=tal 1.1000000000000001", "1.1")]
    [InlineData("=tal 0.30000000000000004", "0.3")]
    [InlineData("=tal 1E3", "1000")]
    [InlineData("=tal 5.0000000000000003E-2", "0.05")]
    [InlineData("=formel 58.25", "58.25")]
    public void Number_IsReadAsMeant(string cell, string number) =>
        Assert.Equal([$"boligjob/job 30 → {number}"], Changes(ImportExample.Workbook("Område;Målepunkt;Status", $"boligjob;job;{cell}")));

    [Theory]
    [InlineData("1.5", "IM0816")]
    [InlineData("1234.5", "IM0816")]
    [InlineData("1.23,4", "IM0816")]
    [InlineData("ca. 30", "IM0816")]
    [InlineData("30 pct.", "IM0816")]
    [InlineData("12-03-2025", "IM0816")]
    [InlineData("=tal 1E300", "IM0816")]
    [InlineData("=dato 45000", "IM0817")]
    [InlineData("=procent 0.85", "IM0818")]
    [InlineData("=fejl #N/A", "IM0819")]
    [InlineData("#I/T", "IM0819")]
    [InlineData("=tom", "IM0820")]
    [InlineData("=sandt", "IM0821")]
    public void Cell_ThatHoldsNoNumber_IsRefusedWhereItStands(string cell, string code) =>
        Assert.Equal([$"regneark.xlsx(ark 'Status', celle C2): {code}"], ImportExample.Told(ImportExample.Workbook("Område;Målepunkt;Status", $"boligjob;job;{cell}")));

    [Fact]
    public void EverythingWrong_IsToldAtOnce_WithNothingToWrite()
    {
        var import = ImportExample.Workbook(
            "Område;Målepunkt;Status",
            "Job i boligområde;Job;5",
            "boligjob;Jobs;5",
            "boligjob;job;fem",
            "ungejob;job;1",
            "ungejob;Job;1",
            "=flet A7:B7;;3");

        Assert.Equal(
            [
                "regneark.xlsx(ark 'Status', celle A2): IM0810", "regneark.xlsx(ark 'Status', celle B3): IM0811", "regneark.xlsx(ark 'Status', celle C4): IM0816",
                "regneark.xlsx(ark 'Status', celle C6): IM0823", "regneark.xlsx(ark 'Status', celle A7): IM0822",
            ],
            ImportExample.Told(import));
        Assert.Contains("Mente du «Job i boligområdet»?", import.Findings.First().Message, StringComparison.Ordinal);
        Assert.Empty(import.Files);
    }

    [Fact]
    public void Merging_OutsideTheTable_IsNobodysBusiness() =>
        Assert.Empty(ImportExample.Told(ImportExample.Workbook("=flet A1:C1", "Område;Målepunkt;Status;Noter", "boligjob;job;5;=flet D3:D4", "ungejob;job;6")));

    [Fact]
    public void LongTable_IsReadIntoMonths_WhateverTheMonthIsCalled()
    {
        var import = ImportExample.Csv(
            "area,measure,month,value",
            "boligjob,job,2025-01,1.5",
            "boligjob,job,2025M02,2",
            "boligjob,job,3,3",
            "boligjob,job,april,4",
            "boligjob,job,Maj,\"5\"",
            "boligjob,job,jun.,6");

        Assert.Empty(ImportExample.Told(import));
        Assert.Equal([1.5m, 2, 3, 4, 5, 6], import.Changes.Select(change => change.To));
        Assert.Equal([1, 2, 3, 4, 5, 6], import.Changes.Select(change => change.Month));
    }

    [Fact]
    public void LongTable_MonthExcelMadeADate_IsThatMonth() =>
        Assert.Equal(2, Assert.Single(ImportExample.Workbook("Område;Målepunkt;Måned;Værdi", "boligjob;job;=dato 45689;=tal 7").Changes).Month);

    [Fact]
    public void LongTable_OtherYearOrTwice_IsRefused() => Assert.Equal(
        ["regneark.csv(2,14): IM0825", "regneark.csv(3,14): IM0824", "regneark.csv(5,16): IM0823"],
        ImportExample.Told(ImportExample.Csv("Område;Målepunkt;Måned;Værdi", "boligjob;job;2024-12;1", "boligjob;job;13;1", "boligjob;job;1;1", "boligjob;job;1;1")));

    [Theory]
    [InlineData(";", "1.234,5", true)]
    [InlineData(";", "1.234,5", false)]
    [InlineData("\t", "1234,5", false)]
    [InlineData(",", "1234.5", false)]
    public void Csv_WithAnySeparatorAndBom_IsRead(string separator, string number, bool hasBom)
    {
        var text = $"Område;Målepunkt;Status\r\n\"Job i boligområdet\";\" Job \";{number}\r\n".Replace(";", separator, StringComparison.Ordinal);

        var import = ImportExample.Of("tal.csv", [.. hasBom ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)]);

        Assert.Equal(["boligjob/job 30 → 1234.5"], Changes(import));
    }

    [Fact]
    public void Csv_CommaNumberBetweenCommas_IsRefused() =>
        Assert.Equal(["regneark.csv(2,14): IM0816"], ImportExample.Told(ImportExample.Csv("Område,Målepunkt,Status", "boligjob,job,\"1.234,5\"")));

    [Fact]
    public void Csv_QuotedField_MayHoldQuotesAndLines() =>
        Assert.Equal(["regneark.csv(4,15): IM0816"], ImportExample.Told(ImportExample.Csv("\"Note \"\"et\"\";\nto\";Område;Målepunkt;Status", ";ungejob;job;3", ";boligjob;job;x")));

    [Fact]
    public void Csv_InWindows1252_IsRefusedAtTheLetter() =>
        Assert.Equal(["regneark.csv(1,4): IM0805"], ImportExample.Told(ImportExample.Of("regneark.csv", Encoding.Latin1.GetBytes("Område;Målepunkt;Status"))));

    /// <summary>As Excel saves it: texts shared between cells, in runs of formatting, rows and cells that name themselves or not, and dates from 1904.</summary>
    [Fact]
    public void Workbook_WithSharedTextsAndRuns_IsRead()
    {
        var import = ImportExample.Of("excel.xlsx", SampleWorkbook.Zip(
        [
            ("xl/workbook.xml", "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='Noter' r:id='b'/><sheet name='Ark1' r:id='a'/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='a' Type='x/worksheet' Target='/xl/s.xml'/><Relationship Id='b' Type='x/chartsheet' Target='c.xml'/><Relationship Id='c' Type='x/sharedStrings' Target='texts.xml'/><Relationship Id='d' Type='x/styles' Target='styles.xml'/></Relationships>"),
            ("xl/texts.xml", "<sst><si><t>Område</t></si><si><r><t xml:space='preserve'>Måle</t></r><r><rPr><b/></rPr><t>punkt</t></r><rPh><t>x</t></rPh></si><si><t>Måned</t></si><si><t>Værdi</t></si><si><t>boligjob</t></si><si><t>job</t></si><si/></sst>"),
            ("xl/styles.xml", "<styleSheet><cellStyleXfs><xf numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='17'/></cellXfs></styleSheet>"),
            ("xl/s.xml", "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c><c t='s'><v>6</v></c></row><row r='5'><c r='A5' t='s'><v>4</v></c><c t='s'><v>5</v></c><c s='1'><v>44227</v></c><c s='0'><v>12</v></c></row></sheetData></worksheet>"),
        ]));

        Assert.Empty(ImportExample.Told(import));
        Assert.Equal((2, 12m), (Assert.Single(import.Changes).Month, import.Changes[0].To));
    }

    [Fact]
    public void Dtd_IsRefused() => Assert.Equal(
        ["x.xlsx(hele filen): IM0801"],
        ImportExample.Told(ImportExample.Of("x.xlsx", SampleWorkbook.Zip([("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><workbook>&b;</workbook>")]))));

    /// <summary>A spreadsheet with what the report says already changes nothing, and the same figures in an emptied report bring them back.</summary>
    [Fact]
    public void Template_OfAFilledReport_ReadBack_IsTheReport()
    {
        var report = ReadRecord.From(ExampleSite.Files).Record.Reports.Single(known => known.Id == ImportExample.Report);
        var template = MakeImportTemplate.From(report);
        var emptied = ChangedSite.With(
        [
            "reports/2025/ungejob.json ¦ \"target\": 48 ¦ \"target\": 49", "reports/2025/ungejob.json ¦ [null, 10 ¦ [null, null",
            "reports/2025/sygefravaer.json ¦ 58.5 ¦ 59", "reports/2025/genoptraening.json ¦ 1.9 ¦ 1.8", "reports/2025/boligjob.json ¦ \"result\": 30 ¦ \"result\": 31",
        ]);
        var before = ReadRecord.From(emptied).Record;

        var same = ImportExample.Of("skema.xlsx", template);
        var back = ImportFigures.From("skema.xlsx", template, before.Reports.Single(known => known.Id == ImportExample.Report), before, emptied);

        Assert.Equal((true, 0), (same.Read > 40, same.Changes.Count));
        Assert.Equal(5, back.Changes.Count);
        Assert.All(back.Files, file => Assert.Equal(Encoding.UTF8.GetString(ExampleSite.Files.Files[file.Key]), Encoding.UTF8.GetString(file.Value)));
    }

    /// <summary>What the site publishes of the real report can be imported as it is: every figure is found, none differs.</summary>
    [Theory]
    [InlineData("data/v1/reports/2024.csv")]
    [InlineData("data/v1/reports/2024.excel.csv")]
    [InlineData("data/v1/reports/2024.xlsx")]
    public void PublishedFile_OfTheRealReport_ReadBack_IsTheReport(string path)
    {
        var file = InMemory.Data(RealInput.Computed).Single(known => known.Path == path);
        var report = RealInput.Reading.Record.Reports.Single(known => known.Id == "2024");

        var import = ImportFigures.From(path, file.Bytes.ToArray(), report, RealInput.Reading.Record, RealInput.Files);

        Assert.Empty(import.Findings.Select(finding => finding.ToString()));
        Assert.Empty(import.Changes);
        Assert.Equal(report.Areas.SelectMany(area => area.Measures).Sum(measure => measure.Result is null ? 1 : 2), import.Read);
    }

    internal static IEnumerable<string> Changes(FigureImport import) =>
        import.Changes.Select(change => FormattableString.Invariant($"{change.Area.Id}/{change.Measure.Id} {change.From} → {change.To}"));
}
