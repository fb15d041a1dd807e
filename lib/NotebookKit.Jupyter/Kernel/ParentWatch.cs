using System.Diagnostics;
using System.Globalization;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>A kernel whose front end died without a word must not live on. Jupyter names the front end in the environment.</summary>
internal static class ParentWatch
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Watches until the returned value is disposed.</summary>
    public static Timer? Start(CancellationTokenSource stopping)
    {
        var named = Environment.GetEnvironmentVariable("JPY_PARENT_PID");
        if (!int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id <= 1) return null;
        return new Timer(_ =>
        {
            if (!IsAlive(id)) stopping.Cancel();
        }, null, Interval, Interval);
    }

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // Alive, but not ours to look at.
            return true;
        }
    }
}
