package sello.reports.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import sello.catalog.Flag;
import sello.reports.Figure;
import sello.reports.text.Texts;

/** What to know of the figures of a picture, by their flags: a note for each that occurs. */
final class Remarks {
  private Remarks() {}

  static List<String> of(Collection<Figure> figures, Texts texts) {
    List<String> notes = new ArrayList<>();
    if (has(figures, Figure::isContested)) {
      notes.add(texts.say("picture.note_interval"));
    }
    if (has(figures, Told::isWithheld)) {
      notes.add(texts.say("picture.note_withheld"));
    }
    if (has(figures, figure -> figure.isKnown() && Told.isLow(figure))) {
      notes.add(texts.say("picture.note_small_base"));
    }
    if (has(figures, figure -> figure.isKnown() && figure.flag().contains(Flag.PROVISIONAL))) {
      notes.add(texts.say("picture.note_provisional"));
    }
    return notes;
  }

  private static boolean has(Collection<Figure> figures, Predicate<Figure> mark) {
    return figures.stream().anyMatch(mark);
  }
}
