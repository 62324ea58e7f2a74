package sello.api.command;

import picocli.CommandLine.Command;

/** {@code sello spark-worker}: run by the launcher. */
@Command(
    name = "spark-worker",
    description = "Run a Spark standalone worker; then the master's URL; options are Spark's own.")
final class SparkWorkerCommand extends LauncherCommand {}
