package sello.ingest;

import java.net.URI;

/**
 * A file that lies where inputs lie; nothing of it has been read.
 *
 * @param file path under the inputs folder, or {@code reference/…} for what is shipped
 */
record FoundFile(
    String publication, String edition, String file, URI location, URI recordLocation) {}
