package sello.api;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import sello.catalog.Measure;
import sello.reports.Query;
import sello.reports.text.Texts;

/**
 * The figures of a table, to look at some of them: a form that asks for the page on screen with
 * {@code select}.
 *
 * @param figures each with its title, and whether it is on screen
 * @param kept the other parameters of the page
 */
public record FigureChoice(List<Figure> figures, List<Map.Entry<String, String>> kept) {
  private static final String SELECT = "select";
  private static final int FEW = 3;

  /** A figure to choose. */
  public record Figure(String name, String title, boolean isShown) {}

  static FigureChoice of(Context ctx, Texts texts, Query query) {
    List<Figure> figures =
        query.spec().measures().stream()
            .map(
                measure ->
                    new Figure(
                        measure.field().name(),
                        texts.title(query.spec(), measure.field()),
                        isShown(query, measure)))
            .toList();
    List<Map.Entry<String, String>> kept = new ArrayList<>();
    Parameters.all(ctx)
        .forEach(
            (name, values) -> {
              if (!name.equals(SELECT) && !name.equals("after")) {
                values.forEach(value -> kept.add(Map.entry(name, value)));
              }
            });
    return new FigureChoice(figures, kept);
  }

  private static boolean isShown(Query query, Measure measure) {
    return query.measures().contains(measure);
  }

  /** Whether there are so many that choosing helps. */
  public boolean isUseful() {
    return figures.size() > FEW;
  }
}
