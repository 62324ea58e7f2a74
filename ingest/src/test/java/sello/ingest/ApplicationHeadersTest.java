package sello.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of applications as services of several countries head them: each column is read. */
final class ApplicationHeadersTest {
  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Country;School;Meets the requirements;Application submitted;First phase;First stage date;Decision|ES;A;yes;yes;passed;2024-03-01;awarded",
        "País;Centro;Cumple los requisitos;Solicitud presentada;Resultado de la primera fase;Fecha de la primera fase;Resolución|ES;A;sí;sí;superada;01/03/2024;Concedido",
        "Pays;Établissement;Remplit les conditions;Candidature déposée;Première phase;Date de la première phase;Décision|FR;A;oui;oui;admis;01/03/2024;Attribué",
        "Land;Schule;Teilnahmeberechtigt;Bewerbung eingereicht;Ergebnis der ersten Stufe;Datum erste Stufe;Entscheidung|DE;A;ja;ja;bestanden;01.03.2024;Zuerkannt",
        "Paese;Scuola;Possiede i requisiti;Domanda presentata;Esito prima fase;Data della prima fase;Esito|IT;A;sì;sì;superata;01/03/2024;Assegnato",
        "Ülke;Okul;Başvuruya uygun;Başvuru yaptı mı;İlk aşama sonucu;İlk aşama tarihi;Karar|TR;A;evet;evet;geçti;01.03.2024;Kabul edildi",
      })
  void conditions_applications_and_first_stages_are_named_in_many_ways(String lines) {
    Checked check =
        new InputFolder(root)
            .put("applications/2024-2025/a.csv", lines.replace('|', '\n') + "\n")
            .check();

    assertThat(check.problems()).isEmpty();
    assertThat(check.files().get(0).detected().words()).doesNotContainKey("dropped_columns");
  }
}
