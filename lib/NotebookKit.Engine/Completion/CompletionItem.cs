namespace NotebookKit.Engine.Completion;

/// <summary>One thing that could stand at a place.</summary>
/// <param name="Text">The text to insert.</param>
/// <param name="Kind">
/// What it is, in a word of the Language Server Protocol, which editors have pictures for: method, function, property,
/// field, constant, enumMember, variable, class, struct, interface, enum, event, module (a namespace), keyword, file,
/// folder, typeParameter.
/// </param>
/// <param name="Signature">A method's parameters in parentheses, of one overload; null for what has none.</param>
public sealed record CompletionItem(string Text, string Kind, string? Signature = null);
