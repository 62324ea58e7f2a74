package sello.api.command;

import picocli.CommandLine.Command;

/** {@code sello accept}: run by the launcher. */
@Command(
    name = "accept",
    description = "Rewrite the golden files of the toy world from what the program gives now.")
final class AcceptCommand extends LauncherCommand {}
