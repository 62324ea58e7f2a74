package sello.transforms.identity;

/**
 * A mention as its publication prints it, for whoever reads of it.
 *
 * @param name its name
 * @param locality its town; empty: none
 * @param folded name and town, folded: what a decision by hand names
 */
record Printed(String name, String locality, String folded) {}
