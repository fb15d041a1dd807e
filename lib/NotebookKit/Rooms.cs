using System.Runtime.CompilerServices;
using NotebookKit;

// A cell that names this library finds the types of those that it refers to, and of no other. Nothing here calls the
// exercises: this line is the reference.
[assembly: TypeForwardedTo(typeof(Exercise))]
