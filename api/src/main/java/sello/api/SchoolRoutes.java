package sello.api;

import io.javalin.http.Handler;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The address of the schools with a label: a part of {@link Routes}. */
final class SchoolRoutes {
  static final String ADDRESS = "/schools";

  /** Labels end at midnight where the programme has its seat. */
  static final ZoneId SEAT = ZoneId.of("Europe/Brussels");

  private SchoolRoutes() {}

  static List<Route> all(Pages pages, UnaryOperator<Handler> kept) {
    return List.of(
        new Route(
            ADDRESS,
            "Schools with a valid label, found by name, town, region or country",
            List.of("text/html"),
            SchoolQuestionReader.PARAMETERS,
            kept.apply(new SchoolPages(pages, Clock.system(SEAT))::schools)));
  }
}
