package sello.ingest;

import static sello.catalog.Fields.COUNTRY_CODE;
import static sello.catalog.Fields.PUPILS;
import static sello.catalog.Fields.SCHOOL_ID;
import static sello.catalog.Fields.SOURCE_FILE;
import static sello.catalog.Fields.SOURCE_LINE;
import static sello.catalog.Fields.YEAR;

import java.util.List;
import java.util.stream.Stream;
import sello.catalog.Disclosure;
import sello.catalog.Field;
import sello.catalog.Measure;
import sello.catalog.Spec;
import sello.catalog.Unit;

/** What a registered school did in eTwinning in a calendar year. */
public final class RawParticipation implements Publication {
  public static final Field<Long> TEACHERS_REGISTERED =
      Field.count(
          "teachers_registered",
          Unit.TEACHERS,
          "Registered teachers",
          "Teachers of the school registered in eTwinning at the end of the year");
  public static final Field<Long> TEACHERS_ACTIVE =
      Field.count(
          "teachers_active",
          Unit.TEACHERS,
          "Active teachers",
          "Teachers of the school with a project or training in the year");
  public static final Field<Long> PROJECTS_STARTED =
      Field.count(
          "projects_started", Unit.PROJECTS, "Projects started", "Projects begun in the year");
  public static final Field<Long> PROJECTS_FINISHED =
      Field.count(
          "projects_finished", Unit.PROJECTS, "Projects finished", "Projects ended in the year");
  public static final Field<Long> PARTNER_SCHOOLS =
      Field.count(
          "partner_schools", Unit.SCHOOLS, "Partner schools", "Schools in projects with this one");
  public static final Field<Long> PARTNER_COUNTRIES =
      Field.count(
          "partner_countries",
          Unit.COUNTRIES,
          "Partner countries",
          "Countries of the partner schools");
  public static final Field<Long> QUALITY_LABELS =
      Field.count(
          "quality_labels", Unit.NONE, "Quality labels", "Quality labels of projects in the year");
  public static final Field<Long> TRAININGS_ATTENDED =
      Field.count(
          "trainings_attended",
          Unit.NONE,
          "Training attended",
          "Courses and events attended by teachers of the school in the year");

  public static final List<Field<Long>> COUNTS =
      List.of(
          TEACHERS_REGISTERED,
          TEACHERS_ACTIVE,
          PROJECTS_STARTED,
          PROJECTS_FINISHED,
          PARTNER_SCHOOLS,
          PARTNER_COUNTRIES,
          QUALITY_LABELS,
          TRAININGS_ATTENDED,
          PUPILS);

  private static final List<String> COUNT_NAMES =
      COUNTS.stream().<String>map(f -> f.name()).toList();

  @Override
  public Contract contract() {
    return Contract.forgiving("participation", Contract.Folder.YEAR)
        .columns(SchoolColumns.COUNTRY, SchoolColumns.REQUIRED_ID, SchoolColumns.YEAR)
        .optionals(Stream.<Field<?>>concat(COUNTS.stream(), Stream.empty()), Between.OF_ONE_SCHOOL)
        .rules(
            SchoolColumns.COUNTRY_OF_FILE,
            SchoolColumns.YEAR_OF_FILE,
            new HasFigureColumn(COUNT_NAMES),
            new HasFigure(COUNT_NAMES),
            new NoMoreThan(TEACHERS_ACTIVE.name(), TEACHERS_REGISTERED.name()),
            new NoMoreThan(TEACHERS_REGISTERED.name(), PUPILS.name()),
            new NoMoreThan(PARTNER_COUNTRIES.name(), PARTNER_SCHOOLS.name()))
        .key(RowKey.of(SCHOOL_ID).within(COUNTRY_CODE, YEAR))
        .build();
  }

  @Override
  public Spec spec() {
    return Spec.named("raw_participation")
        .title("Participation of schools, as sent")
        .description(
            "What registered schools did in eTwinning. One row per school and year in a file.")
        .key(SOURCE_FILE, SOURCE_LINE)
        .attributes(COUNTRY_CODE, SCHOOL_ID, YEAR)
        .measures(COUNTS.stream().map(Measure::optional).toArray(Measure[]::new))
        .disclosure(Disclosure.restricted("It counts the teachers of single schools."))
        .build();
  }
}
