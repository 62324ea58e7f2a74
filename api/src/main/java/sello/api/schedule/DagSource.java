package sello.api.schedule;

/**
 * The YAML file in which a workflow stands.
 *
 * @param file its path below the folder of workflows, with {@code /}
 * @param text the whole of it
 */
public record DagSource(String file, String text) {}
