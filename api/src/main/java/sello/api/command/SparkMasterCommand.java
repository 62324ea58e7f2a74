package sello.api.command;

import picocli.CommandLine.Command;

/** {@code sello spark-master}: run by the launcher. */
@Command(
    name = "spark-master",
    description = "Run a Spark standalone master; options are Spark's own: --host, --port.")
final class SparkMasterCommand extends LauncherCommand {}
