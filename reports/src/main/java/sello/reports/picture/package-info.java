/**
 * Pictures of charts as files, made without a browser: {@code Fitting} makes an option fit a size,
 * {@code Echarts} draws it with the very script that pages use, {@code Clean} makes the SVG say
 * only what is seen, {@code Raster} turns it into pixels. {@code Pictures} is the door. What a
 * chart shows is decided in {@code sello.reports.chart}.
 */
@NullMarked
package sello.reports.picture;

import org.jspecify.annotations.NullMarked;
