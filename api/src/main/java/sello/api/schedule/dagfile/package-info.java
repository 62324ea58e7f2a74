/**
 * What a YAML file of workflows means, in a subset of dag-factory's language, or why it is refused.
 *
 * <p>Start with {@link sello.api.schedule.dagfile.DagFile}; {@code DagFolder} reads all of a
 * folder. A refused workflow does not stop the others.
 */
@NullMarked
package sello.api.schedule.dagfile;

import org.jspecify.annotations.NullMarked;
