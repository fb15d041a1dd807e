using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>How the kernel lives, answers and dies, as Jupyter Notebook shows it.</summary>
[Collection<NotebookInBrowser>]
[RunsInCI("a browser with Jupyter")]
public sealed class KernelInBrowserTests(NotebookInBrowser jupyter)
{
    [Fact]
    public async Task InterruptButton_WhileACellRunsForever_EndsItAndKeepsTheVariables()
    {
        await using var notebook = await jupyter.NewAsync("var kept = 42;");
        var endless = await notebook.StartAsync("Console.WriteLine(\"begun\");\nwhile (true) { }");
        await Expect(endless.Output).ToContainTextAsync("begun");

        await notebook.InterruptAsync();

        await endless.FinishAsync();
        await Expect(endless.Error).ToBeVisibleAsync();
        var next = await notebook.StartAsync("kept + 1");
        await Expect(next.Output).ToContainTextAsync("43");
        await notebook.ScreenshotAsync("interrupted");
    }

    [Fact]
    public async Task Restart_ChosenFromTheMenu_GivesAKernelWithoutVariables()
    {
        await using var notebook = await jupyter.NewAsync("var forgotten = 42;");

        await notebook.RestartAsync();

        var cell = await notebook.StartAsync("forgotten");
        await Expect(cell.Output).ToContainTextAsync("CS0103");
        var next = await notebook.StartAsync("1 + 1");
        await Expect(next.Output).ToContainTextAsync("2");
    }

    [Fact]
    public async Task Input_InACell_AsksBelowItAndGetsWhatIsTyped()
    {
        await using var notebook = await jupyter.NewAsync();
        var cell = await notebook.StartAsync("Console.WriteLine($\"hello {input(\"name? \")}\")");
        await Expect(cell.Output).ToContainTextAsync("name?");

        await cell.Question.FillAsync("山田");
        await cell.Question.PressAsync("Enter");

        await Expect(cell.Output).ToContainTextAsync("hello 山田");
    }

    [Fact]
    public async Task Output_OfALoop_IsSeenBeforeTheLoopEnds()
    {
        await using var notebook = await jupyter.NewAsync();
        using var folder = new TemporaryFolder();
        var end = folder.File("end");

        var cell = await notebook.StartAsync($$"""
            Console.WriteLine("first line");
            while (!System.IO.File.Exists(@"{{end}}")) System.Threading.Thread.Sleep(10);
            Console.WriteLine("last line");
            """);

        await Expect(cell.Output).ToHaveTextAsync("first line");
        await File.WriteAllTextAsync(end, "", TestContext.Current.CancellationToken);
        await Expect(cell.Output).ToHaveTextAsync("first line last line");
    }

    [Fact]
    public async Task Update_OfAValueOnDisplay_ChangesItInPlace()
    {
        await using var notebook = await jupyter.NewAsync();
        var cell = await notebook.StartAsync("var shown = \"before\".Display();\nConsole.WriteLine(\"below\");");
        await Expect(cell.Output).ToContainTextAsync("before");
        await cell.FinishAsync();

        var update = await notebook.StartAsync("shown.Update(\"after\");");

        await Expect(cell.Output).ToHaveTextAsync("afterbelow");
        await update.FinishAsync();
        await Expect(update.Output).ToBeEmptyAsync();
    }

    [Fact]
    public async Task KernelThatDies_OfItsCell_IsReportedAndStartedAgain()
    {
        await using var notebook = await jupyter.NewAsync("var lost = 42;");

        await notebook.StartAsync("Environment.Exit(3);");

        await Expect(notebook.Dialog).ToContainTextAsync(
            "The kernel appears to have died. It will restart automatically.");
        await notebook.ScreenshotAsync("dead-kernel");
        await notebook.Dialog.Locator(".btn-primary").ClickAsync();
        await Expect(notebook.Dialog).ToHaveCountAsync(0);
        await notebook.KernelIsReadyAsync();
        var next = await notebook.StartAsync("1 + 1");
        await Expect(next.Output).ToContainTextAsync("2");
    }
}
