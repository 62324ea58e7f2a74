package sello.api;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.CodeNames;
import sello.reports.OpenTable;
import sello.reports.school.FoundSchools;
import sello.reports.school.LabelledSchool;
import sello.reports.school.SchoolIndex;
import sello.reports.school.SchoolQuestion;
import sello.reports.text.Texts;

/** Puts the schools that a question finds on pages, in the words of a language. */
final class FoundPage {
  private static final int SCHOOLS_ON_A_PAGE = 50;
  private static final List<String> FORMATS = List.of("csv", "json", "xlsx");

  private final Context ctx;
  private final Texts texts;
  private final OpenTable table;
  private final SchoolIndex index;
  private final SchoolQuestion question;
  private final CodeNames names;
  private final FoundSchools found;

  FoundPage(Context ctx, Texts texts, OpenTable table, SchoolIndex index, SchoolQuestion question) {
    this.ctx = ctx;
    this.texts = texts;
    this.table = table;
    this.index = index;
    this.question = question;
    this.names = CodeNames.of(table, texts);
    this.found = index.find(question);
  }

  SchoolsPage page(int number, LocalDate today) {
    int pages = pages(number);
    boolean isNone = found.schools().isEmpty();
    return new SchoolsPage(
        question,
        today.toString(),
        kept(),
        count(found.schools().size()),
        countries(),
        shown(number),
        number,
        pages,
        number == 1 ? "" : at(number - 1),
        number == pages ? "" : at(number + 1),
        isNone ? Map.of() : downloads(),
        isNone ? without() : Optional.empty(),
        isNone ? nearest() : Optional.empty());
  }

  /** How many pages there are; at least one, which may say that nothing was found. */
  private int pages(int number) {
    int all = found.schools().size();
    int pages = Math.max(1, (all + SCHOOLS_ON_A_PAGE - 1) / SCHOOLS_ON_A_PAGE);
    if (number > pages) {
      throw SchoolQuestionReader.malformed(
              SchoolQuestionReader.PAGE, "" + number, "is beyond the last page, " + pages)
          .refusal();
    }
    return pages;
  }

  private List<ShownSchool> shown(int number) {
    return found.schools().stream()
        .skip((number - 1L) * SCHOOLS_ON_A_PAGE)
        .limit(SCHOOLS_ON_A_PAGE)
        .map(this::shown)
        .toList();
  }

  private Map<String, String> kept() {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : List.of("release", Tongue.PARAMETER)) {
      Parameters.single(ctx, name).ifPresent(value -> kept.put(name, value));
    }
    return kept;
  }

  private String count(int schools) {
    return question.alsoEnded()
        ? texts.say("schools.count_all", "count", schools)
        : texts.say(
            "schools.count", "count", schools, "date", texts.numerals().dateInFull(question.day()));
  }

  private List<SchoolsPage.CountryChoice> countries() {
    Map<String, Integer> counts = new LinkedHashMap<>(found.byCountry());
    question.country().ifPresent(code -> counts.putIfAbsent(code, 0));
    List<SchoolsPage.CountryChoice> choices = new ArrayList<>();
    counts.forEach(
        (code, schools) ->
            choices.add(
                new SchoolsPage.CountryChoice(
                    code,
                    "%s (%s)".formatted(name(code), texts.numerals().whole(schools)),
                    question.country().equals(Optional.of(code)))));
    Collator letters = Collator.getInstance(ULocale.forLanguageTag(texts.language().code()));
    choices.sort(Comparator.comparing(SchoolsPage.CountryChoice::name, letters));
    String all = texts.say("schools.of_all", "count", found.everywhere());
    choices.add(0, new SchoolsPage.CountryChoice("", all, question.country().isEmpty()));
    return choices;
  }

  private String name(String code) {
    return names.of(Fields.COUNTRY_CODE, code).orElse(code);
  }

  private ShownSchool shown(LabelledSchool school) {
    return ShownSchool.of(
        school, name(school.countryCode()), question.day(), table.isTraced(), texts);
  }

  private String at(int page) {
    return QueryLink.with(ctx, SchoolQuestionReader.PAGE, Integer.toString(page));
  }

  private Map<String, String> downloads() {
    Map<String, String> all =
        index
            .parameters(question)
            .map(parameters -> TablePage.downloads(table.ask(parameters), texts))
            .orElse(Map.of());
    Map<String, String> some = new LinkedHashMap<>();
    for (String format : FORMATS) {
      Optional.ofNullable(all.get(format)).ifPresent(address -> some.put(format, address));
    }
    return some;
  }

  private Optional<SchoolsPage.Without> without() {
    int schools = index.find(question.withEnded()).schools().size();
    String address = QueryLink.with(ctx, SchoolQuestionReader.ENDED, "true");
    return schools == 0 ? Optional.empty() : Optional.of(new SchoolsPage.Without(schools, address));
  }

  private Optional<SchoolsPage.Suggestion> nearest() {
    return index
        .nearest(question)
        .map(
            words ->
                new SchoolsPage.Suggestion(
                    words, QueryLink.with(ctx, SchoolQuestionReader.TEXT, words)));
  }
}
