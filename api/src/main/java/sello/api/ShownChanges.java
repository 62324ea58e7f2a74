package sello.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import sello.catalog.Field;
import sello.catalog.Spec;
import sello.reports.ChangeLine;
import sello.reports.Changes;
import sello.reports.CodeNames;
import sello.reports.Reason;
import sello.reports.text.Texts;

/**
 * The figures of a table that differ between two releases, as a page shows them.
 *
 * @param changes all of them
 * @param key titles of the fields that name a row
 * @param lines the first of them
 */
public record ShownChanges(Changes changes, List<String> key, List<Line> lines) {
  /** So many are shown; the downloads have all. */
  public static final int MOST = 200;

  /**
   * A figure that differs.
   *
   * @param kind what happened to its row
   * @param key what names the row, codes with what they are called
   * @param measure title of its column
   * @param old as it was
   * @param oldFlag its flag
   * @param now as it is
   * @param nowFlag its flag
   * @param reasons why
   */
  public record Line(
      String kind,
      List<ShownCell> key,
      String measure,
      String old,
      String oldFlag,
      String now,
      String nowFlag,
      List<String> reasons) {}

  static ShownChanges of(Texts texts, Changes changes) {
    Spec spec = changes.pair().shown().spec();
    CodeNames names = CodeNames.of(changes.pair().shown(), texts);
    List<Line> lines = new ArrayList<>();
    changes.forEach(
        line -> {
          lines.add(line(texts, names, changes, line));
          return lines.size() < MOST;
        });
    return new ShownChanges(
        changes, changes.pair().key().stream().map(f -> texts.title(spec, f)).toList(), lines);
  }

  private static Line line(Texts texts, CodeNames names, Changes changes, ChangeLine line) {
    Optional<Field<?>> column = changes.pair().column(line.measure());
    String old = text(texts, column, line.old().value());
    String now = text(texts, column, line.now().value());
    boolean looksAlike = old.equals(now) && !Objects.equals(line.old(), line.now());
    return new Line(
        texts.say("diff.row_" + line.kind().label()),
        key(changes.pair().key(), line, names),
        column.map(field -> texts.title(changes.pair().shown().spec(), field)).orElse(""),
        looksAlike ? line.old().text() : old,
        line.old().flagText(),
        looksAlike ? line.now().text() : now,
        line.now().flagText(),
        line.reasons().stream().map(reason -> said(texts, reason)).toList());
  }

  private static List<ShownCell> key(List<Field<?>> fields, ChangeLine line, CodeNames names) {
    List<ShownCell> cells = new ArrayList<>();
    for (int i = 0; i < fields.size(); i++) {
      String code = line.key().get(i).map(Object::toString).orElse("");
      cells.add(ShownCell.named(names.of(fields.get(i), code).orElse(code), code));
    }
    return cells;
  }

  private static String text(Texts texts, Optional<Field<?>> column, Optional<Object> value) {
    return column
        .flatMap(field -> value.map(found -> texts.numerals().text(field, found)))
        .orElse("");
  }

  private static String said(Texts texts, Reason reason) {
    return texts.say("reason." + reason.name().toLowerCase(Locale.ROOT));
  }

  /** What the codes of a flag mean. */
  public String meaning(Frame frame, String flag) {
    return flag.codePoints()
        .mapToObj(Character::toString)
        .map(frame.texts()::flag)
        .collect(Collectors.joining("; "));
  }

  public boolean isCut() {
    return changes.lines() > lines.size();
  }
}
