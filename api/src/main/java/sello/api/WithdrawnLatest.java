package sello.api;

import sello.catalog.Withdrawal;

/**
 * The newest release, where it was withdrawn and none has come since: in its place the newest that
 * is shown is.
 *
 * @param id of the release that was withdrawn
 * @param withdrawal why
 */
public record WithdrawnLatest(String id, Withdrawal withdrawal) {}
