using Microsoft.CodeAnalysis;

namespace NotebookKit.Engine;

/// <summary>A cell's text as the compiler understands it, after the cells before it.</summary>
/// <param name="Model">Answers what names mean.</param>
/// <param name="Root">The text's syntax.</param>
/// <param name="Code">The text.</param>
/// <param name="BaseFolder">The notebook's folder.</param>
internal sealed record CodeContext(SemanticModel Model, SyntaxNode Root, string Code, string BaseFolder);
