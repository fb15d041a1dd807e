using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NotebookKit.Engine.Tests.Structure;

/// <summary>
/// What a browser does not have: threads, waits that block, processes, files of assemblies, a console to read from.
/// Only the parts that <see cref="Engine.Execution.EngineHost"/> can replace, or that do nothing there, may use them.
/// </summary>
public sealed class HostSeamTests
{
    [Theory]
    [InlineData("new Thread", "Execution/CellThread.cs")]
    [InlineData("Thread.Sleep", "Execution/CellThread.cs")]
    [InlineData("*.GetResult()")]
    [InlineData("*.Result")]
    [InlineData("*.Wait()")]
    [InlineData("*.WaitAll()")]
    [InlineData("Process.Start", "Packages/DotnetProgram.cs")]
    [InlineData("assembly.Location", "References/PlatformAssemblies.cs")]
    [InlineData("Assembly.Location")]
    [InlineData("Assembly.LoadFrom")]
    [InlineData("AppContext.GetData", "References/PlatformAssemblies.cs")]
    [InlineData("CSharpScript.Create")]
    [InlineData("MetadataReference.CreateFromFile", "References/ReferenceResolver.cs")]
    [InlineData("new PEReader", "Completion/ReferencePack.cs", "References/PlatformAssemblies.cs")]
    [InlineData("Console.In", "Execution/EngineHost.cs")]
    [InlineData("Console.SetIn", "Execution/ConsoleCapture.cs")]
    [InlineData("Console.ReadLine")]
    public void WhatABrowserLacks_IsUsedInItsPartOnly(string use, params string[] files) =>
        Assert.Equal(files, EngineSource.All.Where(source => Uses(source, use)).Select(source => source.Path).Order());

    private static bool Uses(EngineSource source, string use) => source.Root.DescendantNodes().Any(node => node switch
    {
        ObjectCreationExpressionSyntax creation => $"new {creation.Type}" == use,
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } => $"*.{called.Name}()" == use,
        MemberAccessExpressionSyntax access => access.ToString() == use || $"*.{access.Name}" == use,
        _ => false,
    });
}
