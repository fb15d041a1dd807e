namespace NotebookKit.Cli.Tests.Commands;

public sealed class DoctorTests
{
    [Fact]
    public async Task Doctor_InARepositoryWhereTestsRun_FindsAllThatTheLectureNeeds()
    {
        var run = await Kit.RunAsync("doctor");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        foreach (var subject in (string[])[".NET SDK", "Packages", "Repository", "NotebookKit.dll", "Lecture data", "English notebooks", "Japanese notebooks", "Output folder"])
        {
            Assert.Contains($"ok        {subject} ", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Doctor_WhateverIsAbsent_ComesWithTheCommandThatMendsIt()
    {
        var lines = (await Kit.RunAsync("doctor")).Output.Split('\n');

        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith("ok", StringComparison.Ordinal) || lines[i].Length == 0 || lines[i].StartsWith(' ')) continue;
            if (lines[i].StartsWith("optional", StringComparison.Ordinal) || lines[i].StartsWith("missing", StringComparison.Ordinal))
            {
                Assert.Contains("mend: ", lines[i + 1], StringComparison.Ordinal);
            }
        }
    }
}
