package sello.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import sello.ingest.WholeFile.Packing;
import sello.ingest.WholeFile.Shape;
import sello.ingest.form.MessyFiles;

/** One undamaged file of each form that is read. */
final class WholeFiles {
  private static final Charset UTF_8 = StandardCharsets.UTF_8;
  private static final Charset WIDE = StandardCharsets.UTF_16LE;
  private static final Map<String, String> FIGURE = Map.of("value", "value");
  private static final Map<String, String> SCORES =
      Map.of(
          "miss_leadership", "Liderazgo",
          "miss_collab", "Colaboración",
          "miss_students", "Alumnado",
          "miss_inclusion", "Inclusión e innovación",
          "miss_model", "Modelo",
          "total", "Total");
  private static final Map<String, String> AREAS =
      Map.of(
          "miss_leadership", "leadership",
          "miss_collab", "collaboration",
          "miss_students", "students",
          "miss_inclusion", "inclusion",
          "miss_model", "model");
  private static final String COUNTS =
      "teachers_registered,teachers_active,projects_started,projects_finished,partner_schools,pupils";
  private static final Map<String, String> SCHOOL =
      Map.of("country_code", "country_code", "school_id", "school_id", "year", "year");

  private WholeFiles() {}

  static List<WholeFile> all() {
    return List.of(
        published(Packing.NONE),
        published(Packing.GZIP),
        real("awarded_schools/2025-2026/awarded_schools.csv", new RawAwardedSchools()),
        real("list_coverage/all/list_coverage.csv", new ListCoverage()),
        messy("quality_labels/all/tr_kalite_etiketi.tsv", new RawQualityLabels(), UTF_8, "\t", 6),
        messy(
            "awarded_schools/2021-2022/esep_winners_2021-2022.csv",
            new RawAwardedSchools(),
            UTF_8,
            ",",
            1),
        messy(
                "assessments/2025-2026/evaluacion_2025-2026.csv",
                new RawAssessments(),
                cs("windows-1252"),
                ";",
                3)
            .naming(Map.of("school_name", "Centro"), SCORES),
        messy("education_counts/all/x_pupils_demo.tsv", new EducationCounts(), UTF_8, "\t", 1)
            .naming(Map.of("geo", "geo", "year", "year"), Map.of())
            .as(Shape.EUROSTAT),
        messy("assessments/all/nso_export.jsonl", new RawAssessments(), UTF_8, "", 0)
            .naming(Map.of("school_id", "id"), AREAS)
            .as(Shape.JSON),
        sealed(),
        participation("participation/all/clean.csv", UTF_8, ",", Packing.NONE),
        participation("participation/all/wide.csv", WIDE, ";", Packing.NONE),
        turkish(),
        participation("participation/all/book.xlsx", UTF_8, ",", Packing.XLSX),
        sdmx());
  }

  private static Charset cs(String name) {
    return Charset.forName(name);
  }

  private static WholeFile published(Packing packing) {
    WholeFile file = real("published_figures/all/published_figures.csv", new RawPublishedFigures());
    return new WholeFile(
        file.place(),
        file.publication(),
        file.bytes(),
        UTF_8,
        Shape.TABLE,
        packing,
        ",",
        1,
        Map.of("figure_id", "figure_id"),
        FIGURE);
  }

  private static WholeFile real(String place, Publication publication) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("../ingest/inputs", place));
      return new WholeFile(
          place, publication, bytes, UTF_8, Shape.TABLE, Packing.NONE, ",", 1, Map.of(), Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WholeFile messy(
      String place, Publication publication, Charset charset, String delimiter, int header) {
    try (InputStream in = MessyFiles.bytes(place.substring(place.lastIndexOf('/') + 1)).open()) {
      return new WholeFile(
          place,
          publication,
          in.readAllBytes(),
          charset,
          Shape.TABLE,
          Packing.NONE,
          delimiter,
          header,
          Map.of(),
          Map.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WholeFile turkish() {
    WholeFile file =
        messy("quality_labels/all/tr_kalite_etiketi.tsv", new RawQualityLabels(), UTF_8, "\t", 6);
    Charset turkish = cs("windows-1254");
    byte[] bytes =
        new String(file.bytes(), UTF_8).replaceAll("[\uFEFF\u2610]", "").getBytes(turkish);
    return new WholeFile(
        "quality_labels/all/turkish.tsv",
        file.publication(),
        bytes,
        turkish,
        Shape.TABLE,
        Packing.NONE,
        "\t",
        6,
        Map.of(),
        Map.of());
  }

  private static WholeFile sealed() {
    return messy(
            "awarded_schools/all/centros_andalucia.workbook.json",
            new RawAwardedSchools(),
            UTF_8,
            "",
            4)
        .naming(
            Map.of("school_id", "Código", "edition", "Convocatoria"), Map.of("score", "Puntuación"))
        .as(Shape.SEALED);
  }

  private static WholeFile participation(
      String place, Charset charset, String delimiter, Packing packing) {
    StringBuilder text = new StringBuilder(charset.equals(WIDE) ? "\uFEFF" : "");
    text.append("country_code,school_id,school_name,year,").append(COUNTS).append('\n');
    for (int i = 0; i < 60; i++) {
      text.append(
          "%s,X%05d,İlçe Şehit Ortaokulu %d,%d,%d,%d,%d,%d,%d,%d\n"
              .formatted(
                  i % 3 == 0 ? "PL" : i % 3 == 1 ? "RO" : "TR",
                  10000 + i * 37,
                  i,
                  2023 + i % 3,
                  10 + i * 7,
                  3 + i * 5,
                  400 + i * 3,
                  100 + i * 11,
                  1000 + i * 13,
                  20000 + i * 17));
    }
    Map<String, String> figures = new LinkedHashMap<>();
    List.of(COUNTS.split(",")).forEach(name -> figures.put(name, name));
    byte[] bytes = text.toString().replace(",", delimiter).getBytes(charset);
    return new WholeFile(
        place,
        new RawParticipation(),
        bytes,
        charset,
        Shape.TABLE,
        packing,
        delimiter,
        1,
        SCHOOL,
        figures);
  }

  private static WholeFile sdmx() {
    StringBuilder text =
        new StringBuilder("DATAFLOW,freq,unit,isced11,sex,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n");
    for (int i = 0; i < 60; i++) {
      text.append(
          "ESTAT:X_PUPILS(1.0),A,NR,ED%d,T,%s,%d,%d,%s\n"
              .formatted(
                  1 + i % 3,
                  List.of("ES", "IT", "PL", "RO").get(i / 15),
                  2015 + i / 3 % 5,
                  1_000_000 + i * 3571,
                  i % 9 == 0 ? "p" : ""));
    }
    return new WholeFile(
        "education_counts/all/pupils_sdmx.csv",
        new EducationCounts(),
        text.toString().getBytes(UTF_8),
        UTF_8,
        Shape.TABLE,
        Packing.NONE,
        ",",
        1,
        Map.of("geo", "geo", "year", "TIME_PERIOD", "isced_level", "isced11", "sex", "sex"),
        Map.of("value", "OBS_VALUE"));
  }
}
