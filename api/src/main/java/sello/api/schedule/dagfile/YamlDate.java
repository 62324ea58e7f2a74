package sello.api.schedule.dagfile;

/**
 * A date that stands in YAML without quotes.
 *
 * @param text as it was written
 */
record YamlDate(String text) {}
