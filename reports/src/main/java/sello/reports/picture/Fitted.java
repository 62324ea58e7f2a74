package sello.reports.picture;

/**
 * An option that fits its sheet. The sheet is drawn larger or smaller to be as many pixels as were
 * asked for.
 *
 * @param option in JSON
 * @param title what is drawn, for who hears the picture
 * @param description what it shows, for the same; empty where the option does not say it
 * @param width of the sheet
 * @param height of the sheet
 */
record Fitted(String option, String title, String description, double width, double height) {}
