/**
 * Charts: a table and which field goes where, drawn as an ECharts option with a sentence made from
 * the rows. {@code Charts} lists them, a {@code Drawing} for each {@code ChartKind} draws them. How
 * an option becomes a picture file stands in {@code sello.reports.picture}. Figures are never
 * worked out here: that is a table in {@code transforms}.
 */
@NullMarked
package sello.reports.chart;

import org.jspecify.annotations.NullMarked;
