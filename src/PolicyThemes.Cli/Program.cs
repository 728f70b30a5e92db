using PolicyThemes.Cli;

return await CommandLine.RunAsync(args);
