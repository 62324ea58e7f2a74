/**
 * What a sender is told of a publication, written from its contract: a page, a schema to check
 * files against, an example.
 *
 * <p>{@link sello.ingest.sender.SenderDocuments} writes them all. What a contract asks is said in
 * {@code sello.ingest}; nothing here asks more.
 */
@NullMarked
package sello.ingest.sender;

import org.jspecify.annotations.NullMarked;
