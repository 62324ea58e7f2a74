package sello.transforms;

import static org.apache.spark.sql.functions.col;

import org.junit.jupiter.api.Test;
import sello.catalog.Field;
import sello.catalog.Spec;

final class FlagsTest {
  private static final Spec SPEC =
      Spec.named("flags")
          .title("Flags")
          .description("One row per case.")
          .key(Field.number("at", "At", "Place"))
          .attributes(
              Field.yesNo("missing", "T", "D"),
              Field.yesNo("breaks", "T", "D"),
              Field.yesNo("rounded", "T", "D"),
              Field.yesNo("newest", "T", "D"),
              Field.yesNo("impossible", "T", "D"),
              Field.yesNo("small", "T", "D"),
              Field.text("flag", "T", "D"))
          .build();

  @Test
  void codes_stand_in_alphabetical_order_and_a_missing_value_says_only_why() {
    String table =
        """
        at | missing | breaks | rounded | newest | impossible | small | flag
        1  | no      | no     | no      | no     | no         | no    |
        2  | no      | yes    | no      | no     | no         | no    | b
        3  | no      | no     | yes     | no     | no         | no    | e
        4  | no      | no     | no      | yes    | no         | no    | p
        5  | no      | yes    | yes     | yes    | no         | no    | bep
        6  | no      | no     | no      | no     | yes        | no    |
        7  | yes     | yes    | yes     | yes    | no         | no    | :
        8  | yes     | yes    | yes     | yes    | yes        | no    | m
        9  | yes     |        |         |        |            | no    | :
        10 | no      |        | yes     |        |            | no    | e
        11 | no      | no     | no      | no     | no         | yes   | u
        12 | no      | yes    | yes     | yes    | no         | yes   | bepu
        13 | yes     | no     | no      | no     | no         | yes   | :
        """;
    var rows = Drawn.rows(SPEC, table);
    Flags flags =
        Flags.missingWhen(col("missing"))
            .breakWhen(col("breaks"))
            .estimatedWhen(col("rounded"))
            .provisionalWhen(col("newest"))
            .lowReliabilityWhen(col("small"))
            .cannotExistWhen(col("impossible"));

    Drawn.check(
        rows.withColumn("flag", flags.text()),
        SPEC,
        table.replaceAll("\\byes\\b", "true").replaceAll("\\bno\\b", "false"));
  }

  @Test
  void a_figure_has_what_it_inherits_beside_its_own_codes_and_nothing_else_of_the_other() {
    String table =
        """
        at | missing | newest | flag
        1  | false   | false  |
        2  | false   | true   | p
        3  | false   | false  | de
        4  | false   | true   | bdeipu
        5  | true    | false  | e
        6  | false   | true   | ei
        """;
    var rows = Drawn.rows(SPEC, table);
    Flags flags =
        Flags.missingWhen(col("missing")).provisionalWhen(col("newest")).inheriting(col("flag"));

    Drawn.check(
        rows.withColumn("flag", flags.text()),
        SPEC,
        """
        at | flag
        1  |
        2  | p
        3  | de
        4  | deip
        5  | :
        6  | eip
        """);
  }
}
