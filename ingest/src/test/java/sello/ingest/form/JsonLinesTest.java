package sello.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class JsonLinesTest {

  @Test
  void keys_within_objects_are_joined_by_dots_and_stand_in_order_of_first_appearance() {
    String text =
        "\n{\"id\":1,\"s\":{\"n\":{\"x\":\"a\"},\"t\":null}}\n{\"new\":true,\"id\":\"2\"}\n";
    FileForm form = Told.form(text);

    assertThat(form.format()).isEqualTo(Format.JSON_LINES);
    assertThat(form.headerLine()).isZero();
    assertThat(form.header()).containsExactly("id", "s.n.x", "s.t", "new");
    assertThat(Told.all(text)).containsExactly("2 1|a||", "3 2|||true", "1 BLANK");
  }

  @Test
  void numbers_keep_their_text() {
    assertThat(Told.all("{\"a\":8.50,\"b\":1e3,\"c\":123456789012345678901234567890}\n"))
        .containsExactly("1 8.50|1e3|123456789012345678901234567890");
  }

  @Test
  void an_array_as_a_value_keeps_its_text() {
    assertThat(Told.all("{\"a\":[1, {\"b\":\"c\"}],\"d\":2}\n"))
        .containsExactly("1 [1,{\"b\":\"c\"}]|2");
  }

  @Test
  void what_is_no_object_is_a_damaged_record() {
    String text =
        """
        {"a":1}
        {"a":
        ["x"]
        "x"
        {"a":1} {"a":2}
        {"a":1,"a":2}
        {"s.t":1,"s":{"t":2}}
        {'a':1}
        {"a":NaN}
        {"a":%s1%s}
        """
            .formatted("[".repeat(50), "]".repeat(50));

    assertThat(Told.all(text))
        .containsExactly(
            "1 1",
            "2 BAD_JSON: no whole object",
            "3 BAD_JSON: an array",
            "4 BAD_JSON: a single value",
            "5 BAD_JSON: more behind the object",
            "6 BAD_JSON: two values of one key",
            "7 BAD_JSON: two values of one key",
            "8 BAD_JSON: no whole object",
            "9 BAD_JSON: no whole object",
            "10 BAD_JSON: no whole object");
  }

  @Test
  void half_of_a_character_is_damage_and_no_question_mark() {
    String text =
        """
        {"a":"Escola \\ud83c\\udf93"}
        {"a":"Escola \\ud83c"}
        {"a":["\\udf93"]}
        """;

    assertThat(Told.all(text))
        .containsExactly(
            "1 Escola \uD83C\uDF93",
            "2 BAD_JSON: half of a character",
            "3 BAD_JSON: half of a character");
  }

  @Test
  void an_array_around_all_records_is_refused_with_advice() {
    assertThat(Told.refusal("[\n {\"a\":1},\n {\"a\":2}\n]\n"))
        .isEqualTo(
            "is one JSON array. Write one JSON object per line, without brackets around them.");
  }

  @Test
  void one_document_over_many_lines_is_refused() {
    for (String text :
        new String[] {
          "{\n \"a\": 1\n}\n",
          "{\n \"a\": 1,\n \"b\": 2\n}\n{\n \"a\": 1,\n \"b\": 2\n}\n",
          "{\n  \"schools\": [\n    {\"a\":1},\n    {\"a\":2}\n  ]\n}\n",
          "{\"schools\": [\n{\"a\":1},\n{\"a\":2}\n]}\n",
          "{\"a\":1},\n{\"a\":2},\n{\"a\":3}\n",
          "{\"a\":1},\n{\"a\":2}\n",
        }) {
      assertThat(Told.refusal(text))
          .as(text)
          .isEqualTo(
              "is one JSON document, not a line for each row."
                  + " Write one JSON object per line, without commas or brackets around them.");
    }
  }

  @Test
  void a_comma_behind_one_of_many_lines_damages_that_line() {
    assertThat(Told.all("{\"a\":1},\n{\"a\":2}\n{\"a\":3}\n"))
        .containsExactly("1 BAD_JSON: a comma behind the object", "2 2", "3 3");
    assertThat(Told.refusal("{\"a\n{\"b\n"))
        .isEqualTo("has no line that is a JSON object. Write one object per line.");
  }

  @Test
  void a_line_that_sums_up_others_is_no_row() {
    String text =
        """
        {"school":"A","country":"ES","score":7}
        {"school":"Total","country":null,"score":7}
        {"school":"Total 2024","country":"","score":7}
        {"country":"","school":"Media","score":7.0}
        {"school":"Subtotal","score":7}
        {"school":"Total","country":"ES","score":7}
        {"school":"IES Total","country":"","score":7}
        """;

    assertThat(Told.all(text))
        .containsExactly(
            "1 A|ES|7",
            "6 Total|ES|7",
            "7 IES Total||7",
            "2 TOTAL",
            "3 TOTAL",
            "4 AVERAGE",
            "5 SUBTOTAL");
  }

  @Test
  void one_object_that_holds_all_rows_is_no_line_for_each() {
    assertThat(Told.refusal("{\"rows\":[{\"school\":\"A\"}]}\n"))
        .contains("is one JSON document, not a line for each row");
  }
}
