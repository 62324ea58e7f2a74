package sello.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import sello.catalog.Flag;
import sello.catalog.Source;
import sello.reports.text.Texts;

/**
 * What a file says of itself, so that it can be understood where nothing else is at hand.
 *
 * @param answer the rows
 * @param export the format
 */
record About(Answer answer, Export export) {
  private static final String FLAG = "_flag";

  private Texts texts() {
    return answer.query().wording().texts();
  }

  String title() {
    return texts().title(answer.table().spec());
  }

  Paper paper() {
    return new Paper(title() + ", " + release(), answer.table().release().mark(), texts());
  }

  String release() {
    return answer.table().release().id();
  }

  /** The moment at which the release was published. */
  String published() {
    return answer.table().release().manifest().published();
  }

  String address() {
    return DataAddress.of(answer, export);
  }

  String licence() {
    return Licence.NAME + ", " + Licence.ADDRESS;
  }

  /** As it stands in a list of references. */
  String citation() {
    OriginMark mark = answer.table().release().mark();
    List<String> parts =
        new ArrayList<>(
            List.of("year", published().substring(0, 4), "title", title(), "release", release()));
    if (mark.isShown()) {
      parts.addAll(List.of("mark", mark.words(texts())));
    }
    String what =
        texts().say(mark.isShown() ? "take.citation_marked" : "take.citation", parts.toArray());
    return what + " " + address();
  }

  /** Who published what the figures are made of. */
  String source() {
    String publishers =
        answer.table().release().manifest().inputs().stream()
            .filter(source -> answer.table().entry().sources().contains(source.file()))
            .map(Source::publisher)
            .distinct()
            .sorted()
            .collect(Collectors.joining("; "));
    return publishers.isEmpty() ? "Sello" : texts().say("export.source", "publishers", publishers);
  }

  /** What the codes in the columns of flags mean; empty when there are none. */
  String flags() {
    return answer.query().columns().stream()
        .filter(column -> column.name().endsWith(FLAG))
        .findFirst()
        .map(column -> isEnglish() ? afterName(column.definition()) : meanings())
        .orElse("");
  }

  private static String afterName(String definition) {
    return definition.substring(definition.indexOf(": ") + 2);
  }

  private String meanings() {
    return Flag.ALL.stream()
        .map(flag -> flag + " " + texts().flag(flag))
        .collect(Collectors.joining("; "));
  }

  private boolean isEnglish() {
    return texts().language().isEnglish();
  }

  /** What to know before the figures are used. */
  List<String> notes() {
    return List.of(
            texts().description(answer.table().spec()),
            answer.table().release().mark().sentence(texts()),
            flags().isEmpty() ? "" : texts().say("report.flags") + " " + flags())
        .stream()
        .filter(note -> !note.isBlank())
        .toList();
  }
}
