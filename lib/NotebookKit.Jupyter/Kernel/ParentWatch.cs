using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Microsoft.Win32.SafeHandles;

namespace NotebookKit.Jupyter.Kernel;

/// <summary>
/// Ends a kernel whose front end has died without shutting it down. Jupyter names the front end in the environment: by
/// its process id, on Windows by a handle of it that the kernel inherits (jupyter_client, launcher.py).
/// </summary>
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
            if (OperatingSystem.IsWindows() ? HasExited((nint)id) : !IsAlive(id)) stopping.Cancel();
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
        catch (Win32Exception)
        {
            // It lives, but belongs to another user.
            return true;
        }
    }

    private static bool HasExited(nint handle)
    {
        try
        {
            using var process = new ProcessHandle(handle);
            return process.WaitOne(TimeSpan.Zero);
        }
        catch (Exception exception) when (exception is IOException or Win32Exception or ArgumentException)
        {
            // No handle of a process: the front end cannot be watched.
            return false;
        }
    }

    private sealed class ProcessHandle : WaitHandle
    {
        public ProcessHandle(nint handle) => SafeWaitHandle = new SafeWaitHandle(handle, ownsHandle: false);
    }
}
