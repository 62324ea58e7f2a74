package sello.reports.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import sello.catalog.Origin;
import sello.reports.Row;
import sello.reports.picture.Pictures;
import sello.reports.text.Texts;

/** The pictures of reports, read with a ruler, show what their tables hold. */
class PicturesReadBackTest {
  /** A ruler reads so exactly: places are written with four decimals. */
  private static final double EXACT = 1e-4;

  @TempDir Path data;

  @Test
  void everyMarkOfEveryPictureOfEveryReportStandsWhereAFigureOfItsTablePutsIt() {
    try (Pictures pictures = new Pictures(Map.of())) {
      Reports reports = new Reports(ReportToy.open(data, "toy-real", Origin.REAL), pictures);
      Map<String, Integer> read = new LinkedHashMap<>();
      for (String place : List.of("ES", "EE", "EUR")) {
        for (Block.Picture picture : pictures(reports, place)) {
          List<Double> held = held(picture.source());
          List<Double> marks = ReadPicture.of(picture.svg()).marks();
          assertThat(marks)
              .as(place + " " + picture.title() + ": " + held)
              .allMatch(
                  mark ->
                      held.stream()
                          .anyMatch(
                              value ->
                                  Math.abs(value - mark) <= EXACT * Math.max(1, Math.abs(value))));
          read.merge(picture.source().table().name(), marks.size(), Integer::sum);
        }
      }
      assertThat(read)
          .as("marks by table")
          .containsEntry("award_rank_by_country", 3)
          .containsEntry("award_rate_limits_by_region", 3)
          .containsEntry("participation_of_labelled_by_country", 2);
    }
  }

  private static List<Block.Picture> pictures(Reports reports, String place) {
    return reports.of(place, Optional.empty(), Texts.english()).sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(
            block ->
                block instanceof Block.Picture picture
                    ? Stream.of(picture)
                    : block instanceof Block.Pictures many
                        ? many.pictures().stream()
                        : Stream.empty())
        .toList();
  }

  /** Every figure of the rows that a picture is said to be read from. */
  private static List<Double> held(Source source) {
    Map<String, List<String>> where = new LinkedHashMap<>();
    source
        .where()
        .forEach(
            (field, value) -> {
              if (source.table().spec().column(field).isPresent()) {
                where.put(field, List.of(value));
              }
            });
    List<Double> held = new ArrayList<>();
    for (Row row : source.table().ask(where).rows()) {
      source.table().spec().measures().stream()
          .map(measure -> measure.field())
          .filter(field -> field.type().isNumber())
          .flatMap(field -> row.number(field.name()).stream())
          .forEach(held::add);
    }
    return held;
  }
}
