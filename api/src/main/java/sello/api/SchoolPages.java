package sello.api;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import sello.reports.OpenRelease;
import sello.reports.OpenTable;
import sello.reports.school.SchoolIndex;
import sello.reports.school.SchoolIndexes;
import sello.reports.school.SchoolQuestion;
import sello.reports.text.Texts;

/** The page of the schools with a label: a form, and the schools that it finds. */
final class SchoolPages {
  static final String TABLE = "labelled_schools";

  private final Pages pages;
  private final Clock clock;
  private final SchoolIndexes indexes = new SchoolIndexes();

  /**
   * @param clock says which day it is where labels end
   */
  SchoolPages(Pages pages, Clock clock) {
    this.pages = pages;
    this.clock = clock;
  }

  void schools(Context ctx) {
    Tongue tongue = Tongue.of(ctx);
    Texts texts = tongue.texts();
    OpenRelease release = pages.release(ctx);
    OpenTable table = release.table(TABLE);
    SchoolIndex index = indexes.of(release);
    LocalDate today = LocalDate.now(clock);
    SchoolQuestionReader asked = new SchoolQuestionReader(ctx);
    SchoolQuestion question = asked.read(countries(release), today);
    SchoolsPage page = new FoundPage(ctx, texts, table, index, question).page(asked.page(), today);
    Frame frame =
        pages.frame(
            ctx,
            tongue,
            texts.say("schools.title"),
            texts.say("schools.about"),
            "schools",
            release);
    pages.render(ctx, "schools.jte", Map.of("frame", frame, "page", page));
  }

  private static Set<String> countries(OpenRelease release) {
    OpenTable countries = release.table("countries");
    return Set.copyOf(countries.values(countries.spec().key().get(0)));
  }
}
