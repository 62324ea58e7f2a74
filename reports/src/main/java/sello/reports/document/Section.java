package sello.reports.document;

import java.util.List;

/**
 * A section of a document.
 *
 * @param id by which it is linked
 * @param title what it is about
 * @param blocks what stands in it
 */
public record Section(String id, String title, List<Block> blocks) {}
