package sello.catalog;

/**
 * One thing that can be set from outside.
 *
 * @param name environment variable
 * @param standard value when it is not set
 * @param sentence what it does
 */
public record Setting(String name, String standard, String sentence) {}
