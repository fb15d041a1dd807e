namespace NotebookKit.Cli.Doctor;

/// <summary>Programs beside the kit: front ends for the notebooks, and the independent judges of the tests.</summary>
internal static class ToolChecks
{
    private const string DicomTools = "https://www.dclunie.com/dicom3tools.html";

    public static IEnumerable<Finding> All()
    {
        yield return VisualStudioCode();
        yield return Jupyter();
        yield return PythonJudges();
        yield return Judge(
            "dcmdump", "DCMTK", Mend.On("winget install OFFIS.DCMTK", "brew install dcmtk", "sudo apt install dcmtk"));
        yield return Judge(
            "dciodvfy", "dicom3tools",
            Mend.On(DicomTools, DicomTools, "sudo apt install dicom3tools"));
    }

    private static Finding VisualStudioCode() => Tool.Find("code") is { } path
        ? Finding.Present("VS Code", path)
        : Finding.Optional(
            "VS Code", "`code` is not on the PATH: to edit and run single cells",
            Mend.On(
                "winget install Microsoft.VisualStudioCode", "brew install --cask visual-studio-code",
                "sudo snap install code --classic"));

    private static Finding Jupyter() => Tool.Ask("jupyter", "--version") is { } versions
        ? Finding.Present("Jupyter", string.Join(", ", versions.Split('\n', StringSplitOptions.TrimEntries)
            .Where(line => line.Contains(" : ", StringComparison.Ordinal)
                && !line.EndsWith("not installed", StringComparison.Ordinal))
            .Select(line => string.Join(' ', line.Split(':', StringSplitOptions.TrimEntries)))
            .Where(line => line.Split(' ')[0] is "jupyterlab" or "notebook" or "jupyter_core")))
        : Finding.Optional(
            "Jupyter", "not on the PATH: another front end for the notebooks",
            $"{Mend.Python} -m pip install jupyterlab");

    private static Finding PythonJudges()
    {
        const string Imports = "import pydicom, numpy, cv2, gdcm; print('pydicom ' + pydicom.__version__)";
        string?[] pythons =
            [Environment.GetEnvironmentVariable("NOTEBOOKKIT_PYTHON"), "/usr/bin/python3", "python3", "python", "py"];
        var found = pythons.OfType<string>()
            .Select(python => Tool.Ask(python, "-c", Imports))
            .FirstOrDefault(answer => answer is not null);
        return found is not null
            ? Finding.Present("Python judges", $"{found}, numpy, cv2, gdcm")
            : Finding.Optional(
                "Python judges", "no Python with pydicom, numpy, cv2 and gdcm: tests that need it are skipped",
                Mend.On(
                    "py -m pip install pydicom numpy opencv-python-headless python-gdcm",
                    "python3 -m pip install pydicom numpy opencv-python-headless python-gdcm",
                    "sudo apt install python3-pydicom python3-numpy python3-opencv python3-gdcm"));
    }

    private static Finding Judge(string program, string package, string mend) => Tool.Find(program) is { } path
        ? Finding.Present(program, path)
        : Finding.Optional(program, $"part of {package}: tests that need it are skipped", mend);
}
