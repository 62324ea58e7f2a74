package sello.ingest.form;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import sello.catalog.Drawn;

final class TotalWordsTest {
  @Test
  void a_row_that_sums_up_others_is_told_from_a_school_named_like_one() {
    Drawn.check(
        """
        cells                          | what it is
        TOTAL;;1.041,50;               | TOTAL
        Total;5                        | TOTAL
        Toplam: 29 kayıt               | TOTAL
        ;Subtotal Málaga;;=SUM(A1:A2)  | SUBTOTAL
        Razem;12;-;                    | TOTAL
        Gesamt;;12 %                   | TOTAL
        Summe;12;13                    | TOTAL
        Sous-total;;3                  | SUBTOTAL
        Sous-total France;;3           | SUBTOTAL
        Σύνολο;;3                      | TOTAL
        ΣΎΝΟΛΟ;;3                      | TOTAL
        Összesen;;1 234                | TOTAL
        Ukupno;7;                      | TOTAL
        Genel Toplam;7;                | TOTAL
        Total general;10;600           | TOTAL
        Total général;10;600           | TOTAL
        SUMA TOTAL;10;600              | TOTAL
        Ensemble;10;600                | TOTAL
        Totale complessivo;10;600      | TOTAL
        Totale generale;;600           | TOTAL
        Gesamtergebnis;10;600          | TOTAL
        Grand Total;10;600             | TOTAL
        Genel Toplam;10;600            | TOTAL
        Suma końcowa;10;600            | TOTAL
        Végösszeg;10;600               | TOTAL
        Podsumowanie;4                 | TOTAL
        Totales;                       | TOTAL
        TOTALES;5                      | TOTAL
        Totaux;10;600                  | TOTAL
        Recuento;5                     | TOTAL
        Viso;5                         | TOTAL
        Σ;5                            | TOTAL
        Subtotal;5                     | SUBTOTAL
        Totales Colegio;Vigo;4         | row
        Anzahlschule;;5                | row
        PODSUMOWANIE;                  | TOTAL
        Kõik kokku;4                   | TOTAL
        Ühtekokku;4                    | TOTAL
        Iomlán;4                       | TOTAL
        Cyfanswm;4                     | TOTAL
        Vkupno;4                       | TOTAL
        Podsumowanie Szkoła;Kielce;4   | row
        Ensemble scolaire;10;600       | row
        Ensemble;Paris;600             | row
        Gesamtergebnisschule;10;600    | row
        Total generale Schule;10;600   | row
        Totalschule;;5                 | row
        Totale Schule;Berlin;5         | row
        Total Academy;8,5;2024         | row
        Summerhill;;5                  | row
        Gesamtschule Nord;;5           | row
        Andalucía;TOTAL;5              | row
        """,
        question -> kind(question.get(0)));
  }

  private static String kind(String row) {
    List<String> cells = Arrays.asList(row.split(";", -1));
    return TotalWords.kind(new Row(1, cells)).map(Enum::name).orElse("row");
  }
}
