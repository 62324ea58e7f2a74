package sello.api;

import java.util.List;

/**
 * A part of the page of a place.
 *
 * @param heading what it is about
 * @param figures its charts
 */
public record PlaceSection(String heading, List<ChartFigure> figures) {}
