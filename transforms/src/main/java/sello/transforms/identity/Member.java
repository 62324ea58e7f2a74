package sello.transforms.identity;

import org.apache.spark.sql.Row;

/** A mention of a school beside the row that shows it; each is equal to itself only. */
final class Member {
  private final int place;
  private final Row row;
  private final Mention mention;

  /**
   * @param place among the mentions of its scope in the order of their keys, from 0
   * @param row of {@link PreparedMentions}
   * @param mention what is compared
   */
  Member(int place, Row row, Mention mention) {
    this.place = place;
    this.row = row;
    this.mention = mention;
  }

  int place() {
    return place;
  }

  Row row() {
    return row;
  }

  Mention mention() {
    return mention;
  }

  String id() {
    return mention.id();
  }

  boolean hasId() {
    return mention.hasId();
  }
}
