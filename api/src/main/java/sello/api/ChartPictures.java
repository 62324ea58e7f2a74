package sello.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import sello.catalog.Sha256;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.chart.DrawnChart;
import sello.reports.picture.Pictures;
import sello.reports.picture.Size;
import sello.reports.text.Texts;

/** A chart as a picture file, drawn here: for slides, documents and browsers without script. */
final class ChartPictures {
  /** The parameter for the size of a picture. */
  static final String SIZE = "size";

  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  private final Shelf shelf;
  private final Pictures pictures;

  ChartPictures(Shelf shelf, Pictures pictures) {
    this.shelf = shelf;
    this.pictures = pictures;
  }

  void svg(Context ctx) throws IOException {
    send(ctx, "svg", "image/svg+xml", pictures::svg);
  }

  void png(Context ctx) throws IOException {
    send(ctx, "png", "image/png", (option, size, texts) -> pictures.png(option, size, 1, texts));
  }

  /** How an option becomes a file. */
  private interface Pen {
    byte[] draw(String option, Size size, Texts texts);
  }

  private void send(Context ctx, String extension, String mediaType, Pen pen) throws IOException {
    Texts texts = Tongue.of(ctx).texts();
    AskedChart asked = AskedChart.of(ctx, shelf, SIZE);
    Size size = size(ctx);
    DrawnChart drawn = asked.drawn(size.places(), texts);
    byte[] picture = pen.draw(drawn.option(), size, texts);
    ChartRoutes.cached(ctx, asked, drawn);
    SavedName.say(
        ctx,
        asked.chart().name() + "_" + asked.release().id(),
        drawn.answer().table().release().manifest().origin(),
        extension);
    if (!Caching.isKnown(ctx, Sha256.of(new ByteArrayInputStream(picture)))) {
      ctx.contentType(mediaType).result(picture);
    }
  }

  private static Size size(Context ctx) {
    return Parameters.single(ctx, SIZE).map(ChartPictures::size).orElse(Size.WIDE);
  }

  private static Size size(String text) {
    Matcher written = WRITTEN.matcher(text);
    if (!written.matches()) {
      throw Problem.of(
              ProblemType.MALFORMED_PARAMETER,
              "size '%s' is not written as width and height: 1200x675.".formatted(text))
          .about(SIZE, text)
          .refusal();
    }
    return new Size(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
  }
}
