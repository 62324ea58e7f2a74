package sello.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Map;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.text.ProblemTexts;

/** What each error means: the addresses that answers to programs name as its type. */
final class ProblemPages {
  private final Pages pages;

  ProblemPages(Pages pages) {
    this.pages = pages;
  }

  void type(Context ctx) {
    String slug = ctx.pathParam("problem");
    ProblemType type = ProblemType.of(slug).orElseThrow(() -> unknown(slug).refusal());
    Tongue tongue = Tongue.of(ctx);
    String title = ProblemTexts.title(type, tongue.texts());
    Frame frame = pages.frame(ctx, tongue, title, ProblemTexts.meaning(type, tongue.texts()));
    pages.render(ctx, "problem_type.jte", Map.of("frame", frame, "type", type));
  }

  private static Problem unknown(String slug) {
    return Problem.of(ProblemType.NOT_FOUND, "There is no error '%s'.".formatted(slug))
        .about("problem", slug)
        .allowing(Arrays.stream(ProblemType.values()).map(ProblemType::slug).toList());
  }
}
