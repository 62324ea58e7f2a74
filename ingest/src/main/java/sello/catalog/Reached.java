package sello.catalog;

/**
 * Schools that reach a level of a score, whose mean tells how many there can be: three scores of 0
 * to 10 with a mean of 5 hold one of 8 or more at most.
 *
 * @param measure how many reach the level
 * @param of measure of the same row: how many have a score
 * @param mean measure of the same row: the mean of their scores, of which the lowest is 0
 * @param level from which on a score counts
 * @param highest end of the scale
 */
public record Reached(String measure, String of, String mean, double level, double highest) {}
