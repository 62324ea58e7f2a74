package sello.api;

/**
 * Lines of a program that load what is on screen.
 *
 * @param language that they are written in, as people call it
 * @param name the same as part of an address within the page
 * @param code the lines
 */
public record Snippet(String language, String name, String code) {}
