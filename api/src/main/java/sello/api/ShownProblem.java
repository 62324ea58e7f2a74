package sello.api;

import java.util.List;
import sello.reports.Problem;
import sello.reports.ProblemType;
import sello.reports.text.ProblemTexts;
import sello.reports.text.Texts;

/**
 * Why a page cannot be shown, in its language.
 *
 * @param type its kind
 * @param title of the kind
 * @param sentence what was found and what was expected, else what the kind means
 * @param english the same as programs are told it, where the language has no sentence for it; else
 *     empty
 * @param allowed what may stand there
 */
public record ShownProblem(
    ProblemType type, String title, String sentence, String english, List<String> allowed) {

  static ShownProblem of(Problem problem, Texts texts) {
    var detail = ProblemTexts.detail(problem, texts);
    return new ShownProblem(
        problem.type(),
        ProblemTexts.title(problem.type(), texts),
        detail.orElseGet(() -> ProblemTexts.meaning(problem.type(), texts)),
        detail.isPresent() ? "" : problem.detail(),
        problem.allowed());
  }
}
