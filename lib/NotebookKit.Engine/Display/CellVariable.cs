using System.Reflection;

namespace NotebookKit.Engine.Display;

/// <summary>A variable that a cell has declared.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its declared type.</param>
/// <param name="Value">The value that it has now.</param>
internal sealed record CellVariable(string Name, Type Type, object? Value)
{
    /// <summary>
    /// The variables of one cell: the fields of its object, except those that the compiler added.
    /// </summary>
    public static IEnumerable<CellVariable> Of(object cell) => cell.GetType()
        .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)
        .Where(field => char.IsLetter(field.Name[0]) || field.Name[0] == '_')
        .Select(field => new CellVariable(field.Name, field.FieldType, field.GetValue(cell)));
}
