using System.Reflection;

namespace NotebookKit.Cli.Installed;

/// <summary>The files of the library that notebooks name, as they lie beside this program.</summary>
internal static class LibraryFiles
{
    /// <summary>All that it needs, with the documentation that completion shows; itself comes last.</summary>
    public static IEnumerable<string> OfNotebooks()
    {
        var found = new List<string> { typeof(Notebook).Assembly.Location };
        // The list grows while it is walked.
        for (var index = 0; index < found.Count; index++)
        {
            found.AddRange(ReferencesBeside(found[index]).Except(found));
        }
        found.Reverse();
        return found.SelectMany(path => new[] { Path.ChangeExtension(path, ".xml"), path }).Where(File.Exists);
    }

    /// <summary>What an assembly refers to and .NET itself does not have.</summary>
    private static List<string> ReferencesBeside(string path) =>
    [
        .. Assembly.LoadFrom(path).GetReferencedAssemblies()
            .Select(reference => Path.Combine(AppContext.BaseDirectory, $"{reference.Name}.dll"))
            .Where(File.Exists),
    ];
}
