using System.Runtime.CompilerServices;
using NotebookKit;

// A cell that names this library finds the types of those that it refers to, and of no other. Nothing here calls them:
// these lines are the references.
[assembly: TypeForwardedTo(typeof(PlotlyNetExtensions))]
[assembly: TypeForwardedTo(typeof(Plotly.NET.GenericChart))]
[assembly: TypeForwardedTo(typeof(Plotly.NET.CSharp.Chart))]
[assembly: TypeForwardedTo(typeof(ScottPlotExtensions))]
[assembly: TypeForwardedTo(typeof(ScottPlot.Plot))]
