using System.Text.Json;
using System.Text.Json.Nodes;

namespace NotebookKit.Jupyter.Specs;

/// <summary>
/// How a front end starts a kernel: the file kernel.json in a folder of the kernel's name (jupyter_client,
/// "Kernel specs").
/// </summary>
internal sealed record KernelSpec
{
    /// <summary>The file's name.</summary>
    public const string FileName = "kernel.json";

    /// <summary>The argument that stands for the connection file.</summary>
    public const string ConnectionFile = "{connection_file}";

    /// <summary>The member of the metadata by which this kit's own specs are known.</summary>
    private const string Marker = "notebookkit";

    /// <summary>The folder that the file is in.</summary>
    public required string Folder { get; init; }

    /// <summary>The program and its arguments.</summary>
    public required IReadOnlyList<string> Arguments { get; init; }

    /// <summary>The name that people see and choose the kernel by.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The language that the kernel runs.</summary>
    public required string Language { get; init; }

    /// <summary>Environment variables for the program.</summary>
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether the kernel is interrupted by a message and not by a signal.</summary>
    public bool IsInterruptedByMessage { get; init; }

    /// <summary>What this kit noted if it installed the kernel.</summary>
    public OwnKernel? Own { get; init; }

    /// <summary>The kernel's name, which notebooks carry.</summary>
    public string Name => Path.GetFileName(Folder);

    /// <summary>Reads the spec in a folder.</summary>
    /// <exception cref="KernelSpecException">The file cannot be read, or is no kernelspec.</exception>
    public static KernelSpec Read(string folder)
    {
        var members = new KernelSpecReader(Path.Combine(folder, FileName));
        return new KernelSpec
        {
            Folder = folder,
            Arguments = members.Texts("argv"),
            DisplayName = members.Text("display_name"),
            Language = members.Text("language", otherwise: ""),
            Environment = members.Variables("env"),
            IsInterruptedByMessage = members.Text("interrupt_mode", otherwise: "signal") == "message",
            Own = members.Note(Marker) is { } own
                ? new OwnKernel(own.Text("program"), own.Text("version"), own.Text("sources", otherwise: ""))
                : null,
        };
    }

    /// <summary>The text of kernel.json.</summary>
    public string ToJson()
    {
        var json = new JsonObject
        {
            ["argv"] = new JsonArray([.. Arguments.Select(argument => JsonValue.Create(argument))]),
            ["display_name"] = DisplayName,
            ["language"] = Language,
            ["interrupt_mode"] = IsInterruptedByMessage ? "message" : "signal",
            ["env"] =
                new JsonObject([.. Environment.Select(item => KeyValuePair.Create(item.Key, (JsonNode?)item.Value))]),
            ["metadata"] = new JsonObject { ["debugger"] = false },
        };
        if (Own is not null)
        {
            json["metadata"]![Marker] = new JsonObject
            {
                ["program"] = Own.ProgramFolder,
                ["version"] = Own.Version,
                ["sources"] = Own.Sources,
            };
        }
        return json.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }) + "\n";
    }
}

/// <summary>What this kit notes in a spec that it writes.</summary>
/// <param name="ProgramFolder">The folder with the kernel's program.</param>
/// <param name="Version">The kit's version.</param>
/// <param name="Sources">A hash of the clone's sources that the program was built from; empty if that is not known.
/// </param>
internal sealed record OwnKernel(string ProgramFolder, string Version, string Sources);
