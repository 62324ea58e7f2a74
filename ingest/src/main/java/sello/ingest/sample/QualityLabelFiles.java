package sello.ingest.sample;

import java.io.IOException;
import java.util.List;

/** Quality labels of projects: exports of three Turkish provinces, and a small European list. */
final class QualityLabelFiles implements SamplePublication {
  private static final List<String> PROVINCES = List.of("TR412", "TR611", "TR901");
  private static final List<String> PROJECTS =
      List.of("Bulut Atlası", "Kum Saati", "Rüzgâr Postası", "Masal Kutusu", "Ses Haritası");
  private static final List<String> PROJECTS_ELSEWHERE =
      List.of("Cloud Atlas of Us", "The Paper Bridge", "Seven Colours", "Sound Map", "Hourglass");
  private static final List<String> PROVINCE =
      List.of(
          "Seç", "record_id", "principal", "school_name", "locality", "year", "project", "label");
  private static final List<String> EUROPE =
      List.of(
          "record_id",
          "country_code",
          "region_name",
          "locality",
          "school_name",
          "year",
          "project",
          "label");
  private static final int ONE_OF = 150;

  @Override
  public String name() {
    return "quality_labels";
  }

  @Override
  public void write(World world, Output output) throws IOException {
    SampleCountry turkiye = world.country("TR");
    for (String province : PROVINCES) {
      int region = turkiye.regions().indexOf(province);
      output.write(provincePlan(turkiye, region), file -> writeProvince(turkiye, region, file));
    }
    output.write(
        new FilePlan(
            name(),
            "all",
            "quality_labels_europe",
            "quality labels of some schools",
            "",
            EUROPE,
            Form.CLEAN),
        file -> writeEurope(world, file));
  }

  /** The province stands before the header, and nowhere else. */
  private FilePlan provincePlan(SampleCountry turkiye, int region) {
    return new FilePlan(
        name(),
        "all",
        "kalite_etiketi_" + turkiye.regions().code(region),
        "quality labels of one Turkish province",
        "TR",
        PROVINCE,
        Form.TURKISH_TABS,
        List.of(
            "eTwinning Kalite Etiketi Listesi (uydurma veri)",
            "İl: " + turkiye.regions().name(region),
            "Rapor tarihi: 24.11.2026",
            "Filtre: 2024 - 2026",
            ""));
  }

  private static void writeProvince(SampleCountry country, int region, SampleFile file)
      throws IOException {
    int record = 70_000 + region * 1_000;
    for (int i = 0; i < country.schools(); i++) {
      if (country.region(i) != region) {
        continue;
      }
      Draws draws = Draws.of(country.seed(), "TR", Draws.Topic.QUALITY_LABELS, i);
      SampleSchool school = country.school(i);
      for (int n = draws.poisson(0.6); n > 0; n--) {
        file.row(
            school,
            "☐",
            ++record,
            Principal.of("Kişi", record),
            Spelling.name(country, school, "labels" + n, 2024, n > 1),
            school.locality(),
            2024 + draws.below(3),
            draws.pick(PROJECTS) + " " + (1 + draws.below(9)),
            draws.chance(0.7) ? "national" : "european");
      }
    }
  }

  private static void writeEurope(World world, SampleFile file) throws IOException {
    for (SampleCountry country : world.countries()) {
      if (country.code().equals("TR")) {
        continue;
      }
      for (int i = ONE_OF / 2; i < country.schools(2022); i += ONE_OF) {
        Draws draws = Draws.of(country.seed(), country.code(), Draws.Topic.QUALITY_LABELS, i);
        SampleSchool school = country.school(i);
        file.row(
            school,
            country.code() + "-" + i,
            country.code(),
            school.regionName(),
            school.locality(),
            school.name(),
            2018 + draws.below(9),
            draws.pick(PROJECTS_ELSEWHERE) + " " + (1 + draws.below(9)),
            draws.chance(0.7) ? "national" : "european");
      }
    }
  }
}
