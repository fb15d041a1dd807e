using System.Security.Cryptography;
using System.Text;

namespace NotebookKit.Cli.Pages;

/// <summary>
/// The scripts that a page runs. Its policy names them by hashes of their text (CSP 3, "Usage of 'unsafe-hashes'"), so
/// that no other text in the page runs, wherever it comes from.
/// </summary>
internal sealed class AllowedScripts
{
    private readonly OrderedDictionary<string, bool> _hashes = [];

    /// <summary>The value of the policy's <c>script-src</c>.</summary>
    public string Sources => _hashes.Count == 0 ? "'none'" : $"'unsafe-hashes' {string.Join(' ', _hashes.Keys)}";

    /// <summary>Lets a script run.</summary>
    /// <param name="code">The text of a script element, or of an attribute that handles an event.</param>
    public void Add(string code)
    {
        // Browsers hash the text as they read it: all lines end the same way.
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(code.ReplaceLineEndings("\n")));
        _hashes[$"'sha256-{Convert.ToBase64String(hash)}'"] = true;
    }

    /// <summary>A script element that runs.</summary>
    /// <param name="code">Its text.</param>
    public string Element(string code)
    {
        Add(code);
        return $"<script>{code}</script>";
    }
}
