package sello.api;

/**
 * The newest release, where it was withdrawn and none has come since: in its place the newest that
 * is shown is.
 *
 * @param id of the release that was withdrawn
 * @param reason why, in a sentence
 */
public record WithdrawnLatest(String id, String reason) {}
