namespace NotebookKit.Cli.Tests.Commands;

public sealed class DoctorTests
{
    [Fact]
    public async Task Doctor_InARepositoryWhereTestsRun_FindsAllThatTheLectureNeeds()
    {
        var run = await Kit.RunAsync("doctor");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        string[] subjects =
        [
            ".NET SDK", "DICOM library", "Repository", "NotebookKit.dll", "Chart libraries", "Lecture data",
            "English notebooks", "Japanese notebooks", "Output folder",
        ];
        foreach (var subject in subjects)
        {
            Assert.Contains($"ok        {subject} ", run.Output, StringComparison.Ordinal);
        }
    }

    /// <summary>
    /// CI, which cannot have fo-dicom.Codecs, tests the first; the second is tested with <c>-p:Dicom=fo-dicom</c>.
    /// </summary>
    [Fact]
    public async Task Doctor_SaysWhetherTheCodecsAreThere()
    {
        var lines = (await Kit.RunAsync("doctor")).Output.Split('\n');

#if EMBEDDED
        Assert.Contains(
            "optional  Codecs              RLE, JPEG Lossless; "
            + "lossy JPEG, JPEG-LS and JPEG 2000 images need fo-dicom.Codecs: not installed",
            lines);
#else
        Assert.Contains("ok        Codecs              RLE, JPEG, JPEG-LS, JPEG 2000 (fo-dicom.Codecs)", lines);
#endif
    }

#if PLOTS
    [Fact]
    public async Task Doctor_SaysWhichChartLibrariesAreInUse() => Assert.Contains(
        "ok        Chart libraries     Plotly.NET 6.0.0, ScottPlot 5.1.59",
        (await Kit.RunAsync("doctor")).Output.Split('\n'));
#endif

    [Fact]
    public async Task Doctor_WhateverIsAbsent_ComesWithTheCommandThatMendsIt()
    {
        var lines = (await Kit.RunAsync("doctor")).Output.Split('\n');

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("ok", StringComparison.Ordinal) || lines[i].Length == 0 || lines[i].StartsWith(' '))
            {
                continue;
            }
            if (lines[i].StartsWith("optional", StringComparison.Ordinal)
                || lines[i].StartsWith("missing", StringComparison.Ordinal))
            {
                Assert.Contains("mend: ", lines[i + 1], StringComparison.Ordinal);
            }
        }
    }
}
