package sello.ingest;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Drawn;

final class CountrySpellingsTest {
  @TempDir Path root;

  @Test
  void a_country_may_be_called_by_two_of_its_names() {
    Places places = new InputFolder(root).scan().lists().places();

    Drawn.check(
        """
        spelling             | country
        Greece (GR)          | GR
        Ελλάδα (Greece)      | GR
        España / Spain       | ES
        España/Espagne/Spain | ES
        TR - Türkiye         | TR
        TR – Turkey          | TR
        ES Spain             | ES
        Czech Republic CZE   | CZ
        Ireland [IE]         | IE
        Belgium (FR)         | BE
        Belgium (NL)         | BE
        Spain (FR)           |
        Spain / France       |
        Northern Ireland (IE) |
        Spain (Madrid)       |
        ES FR                |
        (ES)                 | ES
        -                    |
        """,
        row -> places.country(row.get(0)).orElse(""));
  }
}
