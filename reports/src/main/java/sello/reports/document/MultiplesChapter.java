package sello.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import sello.catalog.Fields;
import sello.reports.place.Place;
import sello.reports.place.Places;

/** The trend of each country as a small chart: shapes to compare, each on a scale of its own. */
final class MultiplesChapter {
  private static final String TABLE = "active_labels_by_country";
  private static final int LEAST_POINTS = 2;

  private MultiplesChapter() {}

  static Optional<Section> of(Subject subject) {
    List<Block.Picture> pictures = new ArrayList<>();
    for (Place country : new Places(subject.release(), subject.texts()).countries()) {
      Map<String, String> where = Map.of(Fields.COUNTRY_CODE.name(), country.code());
      boolean isLine =
          subject.facts(TABLE, "active_labels", where).stream().filter(Fact::isKnown).count()
              >= LEAST_POINTS;
      if (isLine) {
        subject
            .pen()
            .draw(subject, TABLE, where, Pen.SMALL)
            .map(picture -> picture.named(country.name()))
            .ifPresent(pictures::add);
      }
    }
    SectionDraft draft = new SectionDraft(subject, "multiples").lead("report.multiples.lead");
    return pictures.isEmpty() ? Optional.empty() : draft.add(new Block.Pictures(pictures)).done();
  }
}
