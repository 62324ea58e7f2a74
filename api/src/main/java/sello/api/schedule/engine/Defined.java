package sello.api.schedule.engine;

import sello.api.schedule.Workflow;

/**
 * A workflow with the version that says so.
 *
 * @param versionId id of the stored version
 */
record Defined(String versionId, Workflow workflow) {}
