using Microsoft.Playwright;
using NotebookKit.TestSupport;
using static Microsoft.Playwright.Assertions;

namespace NotebookKit.Cli.Tests.FrontEnds;

/// <summary>A notebook that is open in Jupyter Notebook, and a user's hands on it.</summary>
internal sealed class OpenNotebook : IAsyncDisposable
{
    private OpenNotebook(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>The name of the kernel that the notebook runs on.</summary>
    public ILocator KernelName => Page.Locator(".kernel_indicator_name");

    /// <summary>What asks the user something and waits for an answer, such as which kernel to take.</summary>
    public ILocator Dialog => Page.Locator(".modal-dialog");

    /// <summary>What cells have put out.</summary>
    public ILocator Outputs => Page.Locator(".output_area");

    /// <summary>The list of what could be typed.</summary>
    public ILocator Completions => Page.Locator("#complete option");

    public ILocator Tooltip => Page.Locator("#tooltip");

    /// <summary>Opens a notebook and waits until its kernel is ready.</summary>
    public static async Task<OpenNotebook> OpenAsync(IPage page, Uri address)
    {
        await page.GotoAsync(address.AbsoluteUri);
        var notebook = new OpenNotebook(page);
        await notebook.KernelIsReadyAsync();
        return notebook;
    }

    /// <summary>Waits until the kernel has nothing to do.</summary>
    public Task KernelIsReadyAsync() => Expect(Page.Locator(".kernel_idle_icon")).ToBeVisibleAsync();

    /// <summary>Chooses Cell > Run All and waits until all cells have run.</summary>
    public async Task RunAllAsync()
    {
        await ChooseAsync("#celllink", "#run_all_cells");
        await Expect(Page.Locator(".input_prompt").Filter(new() { HasText = "[*]" })).ToHaveCountAsync(0);
    }

    /// <summary>Chooses from the menu bar.</summary>
    public async Task ChooseAsync(string menu, string item)
    {
        await Page.ClickAsync(menu);
        await Page.ClickAsync(item);
    }

    /// <summary>Chooses Kernel > Restart and waits until the new kernel is ready.</summary>
    public async Task RestartAsync()
    {
        await Page.EvaluateAsync(
            "() => { window.ready = new Promise(done => "
            + "Jupyter.notebook.events.one('kernel_ready.Kernel', () => done())); }");
        await ChooseAsync("#kernellink", "#restart_kernel");
        await Dialog.Locator(".btn-danger").ClickAsync();
        await Page.EvaluateAsync("() => window.ready");
        await Expect(Dialog).ToHaveCountAsync(0);
    }

    /// <summary>Presses the button that interrupts the kernel.</summary>
    public Task InterruptAsync() => Page.ClickAsync("[data-jupyter-action='jupyter-notebook:interrupt-kernel']");

    /// <summary>Adds a cell at the end and types into it.</summary>
    public async Task<OpenCell> TypeAsync(string code)
    {
        // A tooltip that an earlier cell has asked for would lie over this one.
        await Page.EvaluateAsync(
            "() => { Jupyter.notebook.tooltip.remove_and_cancel_tooltip(true); "
            + "Jupyter.notebook.insert_cell_at_bottom('code'); }");
        var cell = new OpenCell(Page.Locator(".cell").Nth(await Page.Locator(".cell").CountAsync() - 1));
        await cell.Editor.ClickAsync();
        await Page.Keyboard.InsertTextAsync(code);
        return cell;
    }

    /// <summary>Adds a cell at the end, types into it and starts it, but does not wait for its end.</summary>
    public async Task<OpenCell> StartAsync(string code)
    {
        var cell = await TypeAsync(code);
        await Page.Keyboard.PressAsync("Control+Enter");
        return cell;
    }

    /// <inheritdoc cref="Browser.ScreenshotAsync"/>
    public Task ScreenshotAsync(string name) => Browser.ScreenshotAsync(Page.Locator("body"), name);

    /// <summary>Closes the notebook and ends its kernel.</summary>
    public async ValueTask DisposeAsync()
    {
        await Page.EvaluateAsync("() => new Promise(done => Jupyter.notebook.session.delete(done, done))");
        await Page.CloseAsync();
    }
}
