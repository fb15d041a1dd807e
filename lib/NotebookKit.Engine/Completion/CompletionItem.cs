namespace NotebookKit.Engine.Completion;

/// <summary>One name or text that could stand at a position.</summary>
/// <param name="Text">The text to insert.</param>
/// <param name="Kind">
/// What it is, in a word of the Language Server Protocol, for which editors have icons: method, function, property,
/// field, constant, enumMember, variable, class, struct, interface, enum, event, module (a namespace), keyword, file,
/// folder, typeParameter.
/// </param>
/// <param name="Signature">The parameters of a method's first overload, in parentheses; otherwise null.</param>
public sealed record CompletionItem(string Text, string Kind, string? Signature = null);
