using NotebookKit.Cli;
using NotebookKit.Cli.Terminal;

return await KitApplication.RunAsync(args, KitConsole.ForProcess());
