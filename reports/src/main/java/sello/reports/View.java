package sello.reports;

import java.util.List;
import java.util.Map;

/**
 * Rows that are worked out from a table as several releases have it, to be asked like a table.
 *
 * @param from the rows, as the engine reads them; made of Specs and manifests alone
 * @param parameters what names it in an address, with a moment that pins the release
 * @param tables the tables that it is made of
 */
public record View(String from, Map<String, String> parameters, List<OpenTable> tables) {}
