package sello.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sello.catalog.Spec;
import sello.ingest.name.SearchWords;
import sello.transforms.Pipeline;

/** Labelled schools of a toy release, with the editions in which they were awarded. */
public final class ToySchools {
  private static final Spec SPEC = Pipeline.LABELLED_SCHOOLS.table().spec();
  private static final String COLUMNS =
      "country_code | school_key | school_name | other_names | locality | region_name |"
          + " editions_awarded | undated_awards | edition | times_awarded |"
          + " renewals | search_text";

  /** The label of 2019-2020 ended at the end of 2020, that of 2025-2026 at the end of 2026. */
  private static final String SCHOOLS =
      """
      DE | DE:1 | St.-Irmengard-Gymnasium Garmisch-Partenkirchen | St. Irmengard-Gymnasium | Garmisch-Partenkirchen | Bayern | 2019-2020 2025-2026 | Germany Alemania Deutschland
      DE | DE:2 | Goetheschule                                   |                         | Wetzlar                | Hessen | 2019-2020           | Germany Alemania Deutschland
      ES | ES:1 | CEIP Ñandú                                     |                         | A Coruña               |        | 2025-2026           | Spain España
      ES | ES:2 | IES Imaginario del Mar                         |                         | Vigo                   |        | 2025-2026           | Spain España
      TR | TR:1 | Beyhan - Rıfat Çıkılıoğlu Anadolu Lisesi       |                         | İstanbul               |        | 2025-2026           | Türkiye Turquía
      PL | PL:1 | Szkoła Podstawowa nr 7                         |                         | Łódź                   |        | 2025-2026           | Poland Polonia Polska
      GR | GR:1 | Γενικό Λύκειο Βόνιτσας                         |                         | Βόνιτσα                |        | 2025-2026           | Greece Grecia Ελλάδα
      BG | BG:1 | ОУ „Христо Смирненски“                         |                         |                        |        |                     | Bulgaria България
      """;

  private static final String EDITIONS =
      """
      edition   | valid_from | valid_to   | is_held
      2018-2019 | 2018-01-01 | 2019-12-31 | true
      2019-2020 | 2019-01-01 | 2020-12-31 | true
      2022-2023 |            |            | false
      2023-2024 | 2023-01-01 | 2024-12-31 | true
      2025-2026 | 2025-01-01 | 2026-12-31 | true
      """;

  private ToySchools() {}

  /** Writes the toy release with these schools in it, and lets {@code latest} name it. */
  public static void publish(java.nio.file.Path data, String id) {
    List<ToyTable> tables = new ArrayList<>(ToyTables.all());
    tables.add(editions());
    tables.add(of(SCHOOLS));
    ToyIssue.of(id, tables.toArray(new ToyTable[0])).publish(data);
  }

  public static ToyTable editions() {
    return new ToyTable(Pipeline.EDITIONS.table().spec(), EDITIONS);
  }

  /** Schools drawn as above; the last column has further words to find them by. */
  public static ToyTable of(String schools) {
    String rows =
        schools
            .lines()
            .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
            .map(ToySchools::row)
            .collect(Collectors.joining("\n"));
    return new ToyTable(SPEC, COLUMNS + "\n" + rows);
  }

  private static String row(List<String> cells) {
    List<String> editions =
        Arrays.stream(cells.get(6).split(" ")).filter(text -> !text.isEmpty()).toList();
    String newest = editions.isEmpty() ? "" : editions.get(editions.size() - 1);
    String words =
        SearchWords.found(
            cells.get(0),
            Stream.of(2, 3, 4, 5, 7, 0).map(cells::get).filter(t -> !t.isEmpty()).toList());
    List<String> row = new ArrayList<>(cells.subList(0, 7));
    row.addAll(
        List.of(
            editions.isEmpty() ? "1" : "0", newest, Integer.toString(editions.size()), "0", words));
    return String.join(" | ", row);
  }
}
