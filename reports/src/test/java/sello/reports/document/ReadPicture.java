package sello.reports.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An SVG picture as somebody reads it with a ruler: where its round marks stand on its axis of
 * numbers. It knows nothing of how the picture was drawn.
 *
 * @param svg the picture
 */
record ReadPicture(Document svg) {
  private static final Pattern ROUND =
      Pattern.compile("matrix\\(([\\d.]+),0,0,[\\d.]+,([\\d.-]+),([\\d.-]+)\\)");
  private static final Pattern PLACE = Pattern.compile("translate\\(([\\d.-]+)[ ,]([\\d.-]+)\\)");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(,\\d{3})*(\\.\\d+)?( %)?");
  private static final int LEAST_TICKS = 3;

  static ReadPicture of(byte[] svg) {
    return new ReadPicture(
        Jsoup.parse(new String(svg, StandardCharsets.UTF_8), "", Parser.xmlParser()));
  }

  /** A point of the sheet, with what is written there. */
  record Point(double x, double y, String text) {}

  /** What the marks stand for by their place; empty where no axis of numbers is found. */
  List<Double> marks() {
    Optional<ToDoubleFunction<Point>> lying = axis("middle", Point::y, Point::x);
    Optional<ToDoubleFunction<Point>> upright = axis("end", Point::x, Point::y);
    return lying
        .or(() -> upright)
        .map(value -> rounds().stream().map(value::applyAsDouble).toList())
        .orElse(List.of());
  }

  private List<Point> rounds() {
    List<Point> rounds = new ArrayList<>();
    for (Element path : svg.select("path[d^=M1 0A1 1]")) {
      Matcher at = ROUND.matcher(path.attr("transform"));
      if (at.matches() && Double.parseDouble(at.group(1)) > 0) {
        rounds.add(new Point(Double.parseDouble(at.group(2)), Double.parseDouble(at.group(3)), ""));
      }
    }
    return rounds;
  }

  /** The value at a place, by the first and last of the numbers that stand in one line. */
  private Optional<ToDoubleFunction<Point>> axis(
      String anchor, ToDoubleFunction<Point> line, ToDoubleFunction<Point> along) {
    List<Point> numbers =
        svg.select("text[text-anchor=" + anchor + "]").stream()
            .filter(text -> NUMBER.matcher(text.text()).matches())
            .flatMap(text -> point(text).stream())
            .toList();
    List<Point> ticks =
        numbers.stream()
            .map(
                one ->
                    numbers.stream()
                        .filter(o -> Math.abs(line.applyAsDouble(o) - line.applyAsDouble(one)) < 1)
                        .toList())
            .max((a, b) -> Integer.compare(a.size(), b.size()))
            .orElse(List.of());
    if (ticks.size() < LEAST_TICKS) {
      return Optional.empty();
    }
    Point first = ticks.get(0);
    Point last = ticks.get(ticks.size() - 1);
    double step =
        (number(last) - number(first)) / (along.applyAsDouble(last) - along.applyAsDouble(first));
    ToDoubleFunction<Point> value =
        at -> number(first) + step * (along.applyAsDouble(at) - along.applyAsDouble(first));
    return Optional.of(value).filter(found -> isEven(ticks, found));
  }

  /** Whether every number stands where the ends put it: on a logarithmic axis none between does. */
  private static boolean isEven(List<Point> ticks, ToDoubleFunction<Point> value) {
    double range = Math.abs(number(ticks.get(ticks.size() - 1)) - number(ticks.get(0)));
    return ticks.stream()
        .allMatch(tick -> Math.abs(value.applyAsDouble(tick) - number(tick)) <= 0.02 * range);
  }

  private static Optional<Point> point(Element text) {
    Matcher place = PLACE.matcher(text.attr("transform"));
    return place.find()
        ? Optional.of(
            new Point(
                Double.parseDouble(place.group(1)),
                Double.parseDouble(place.group(2)),
                text.text()))
        : Optional.empty();
  }

  private static double number(Point tick) {
    String text = tick.text().replace(",", "");
    return text.endsWith(" %")
        ? Double.parseDouble(text.replace(" %", "")) / 100
        : Double.parseDouble(text);
  }
}
