package sello.api;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import sello.catalog.Fields;
import sello.catalog.Sha256;
import sello.reports.OpenRelease;
import sello.reports.document.Document;
import sello.reports.document.DocumentFormat;
import sello.reports.document.HtmlDocument;
import sello.reports.document.KeptReports;
import sello.reports.document.Reports;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

/**
 * The reports of a release as files. Each takes seconds to write, so that those lie ready that were
 * written for their release.
 */
final class ReportRoutes {
  static final String EDITION = "edition";

  private final Shelf shelf;
  private final Pictures pictures;
  private final KeptReports written;

  /**
   * @param written those that were written when their release was published
   */
  ReportRoutes(Shelf shelf, Pictures pictures, KeptReports written) {
    this.shelf = shelf;
    this.pictures = pictures;
    this.written = written;
  }

  /** The report of the country in the path. */
  void national(Context ctx, DocumentFormat format) throws IOException {
    String country = ctx.pathParam("country");
    send(ctx, format, country, country);
  }

  void europe(Context ctx, DocumentFormat format) throws IOException {
    send(ctx, format, "europe", Fields.EUROPE);
  }

  private void send(Context ctx, DocumentFormat format, String subject, String place)
      throws IOException {
    Parameters.only(ctx, "release", EDITION, Tongue.PARAMETER, SavedName.DOWNLOAD);
    Texts texts = Tongue.of(ctx).texts();
    Optional<String> id = Parameters.single(ctx, "release");
    OpenRelease release = id.map(shelf::release).orElseGet(shelf::latest);
    Optional<String> edition = Parameters.single(ctx, EDITION);
    Reports reports = new Reports(release, pictures);
    String name = reports.fileName(place, edition, texts);
    byte[] report =
        written
            .find(release, Optional.of(Here.of(ctx)), name, format)
            .map(ReportRoutes::read)
            .orElseGet(() -> bytes(reports.of(place, edition, texts), format, ctx));
    headers(ctx, format, release, id.isPresent(), subject);
    if (!Caching.isKnown(ctx, Sha256.of(new ByteArrayInputStream(report)))) {
      ctx.contentType(format.mediaType()).result(report);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Document document, DocumentFormat format, Context ctx) {
    try {
      return format.write(document, Optional.of(Here.of(ctx)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void headers(
      Context ctx, DocumentFormat format, OpenRelease release, boolean isPinned, String subject) {
    if (isPinned) {
      Caching.pinned(ctx);
    } else {
      Caching.latest(ctx);
    }
    ctx.header("Sello-Release", release.id());
    OriginHeaders.say(ctx, release);
    if (format == DocumentFormat.HTML) {
      ctx.header("Content-Security-Policy", HtmlDocument.policy());
    }
    SavedName.say(
        ctx,
        "sello_report_%s_%s".formatted(subject, release.id()),
        release.manifest().origin(),
        format.extension());
  }
}
