package sello.ingest.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class SumRowTest {
  private static final Set<String> PLACES =
      Set.of(
          "españa",
          "espana",
          "andalucía",
          "andalucia",
          "ankara",
          "bayern",
          "es",
          "castilla y leon");

  @Test
  void a_sum_or_mean_of_a_place_or_period_is_no_row_whatever_its_cells_hold() {
    Drawn.check(
        """
        cells                              | what it is
        Total España;12;345                | TOTAL
        TOTAL ANDALUCÍA;12;345             | TOTAL
        Total de Andalucía;12;345          | TOTAL
        Total de la España;12;345          | TOTAL
        Total Castilla y León;12;345       | TOTAL
        Andalucía Total;12;345             | TOTAL
        Ankara Toplamı;12;345              | TOTAL
        Ankara Genel Toplam;12;345         | TOTAL
        Ankara Geneli Toplam;12;345        | TOTAL
        Gesamt Bayern;12;345               | TOTAL
        Total 2024-2025;12;345             | TOTAL
        Total de centros de España;12;345  | TOTAL
        Total number of schools;12;345     | TOTAL
        Average score;12;8.5               | AVERAGE
        Total Schule;12;345                | row
        Total Centro Escolar;12;345        | row
        Total-España;12;345                | TOTAL
        * Total España;12;345              | TOTAL
        Total 2024/25;12;345               | TOTAL
        Total: 2024;12;345                 | TOTAL
        TOTAL ANDALUCÍA;;345               | TOTAL
        ES;TOTAL ANDALUCÍA;12;345          | TOTAL
        Andalucía;TOTAL ANDALUCÍA;12;345   | TOTAL
        Málaga;Total Málaga;12;345         | TOTAL
        Málaga;Colegio Málaga;12;345       | row
        Málaga;Total Nerja;12;345          | row
        12;TOTAL;345                       | TOTAL
        ;12;Total;345                      | TOTAL
        12;TOTAL ANDALUCÍA;345             | TOTAL
        Somme;12;34                        | TOTAL
        Ukupno;12;34                       | TOTAL
        Gesamt;12;34                       | TOTAL
        Toplam;12;34                       | TOTAL
        ΣΥΝΟΛΟ;12;34                       | TOTAL
        Media;12;8,5                       | AVERAGE
        Media:;12;8,5                      | AVERAGE
        Promedio Andalucía;12;8,5          | AVERAGE
        Average;;8.5                       | AVERAGE
        AVERAGE 2024;12;8.5                | AVERAGE
        Ortalama;12;8,5                    | AVERAGE
        Μέσος όρος;12;8,5                  | AVERAGE
        ΜΕΣΟΣ ΟΡΟΣ;12;8,5                  | AVERAGE
        Ø;12;8,5                           | row
        IES Total;12;345                   | row
        Total Academy;12;345               | row
        IES Total;29000012;345             | row
        29000012;Total;345                 | row
        España;Total;345                   | row
        TOTAL ANDALUCÍA;Málaga;345         | row
        IES Uno;TOTAL ANDALUCÍA;345        | row
        Mediano;12;345                     | row
        Media Luna;12;345                  | row
        Colegio Media;12;345               | row
        Razem Gimnazjum;12;345             | row
        Escuela España;12;345              | row
        España;12;345                      | row
        2024;12;345                        | row
        """,
        question -> kind(question.get(0)));
  }

  private static String kind(String row) {
    List<String> cells = Arrays.asList(row.split(";", -1));
    SumRow sums = new SumRow(text -> PLACES.contains(text.toLowerCase(java.util.Locale.ROOT)));
    return sums.kind(new Row(1, cells)).map(Enum::name).orElse("row");
  }
}
