package sello.transforms.identity;

import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** A mention of a school beside the row that shows it; each is equal to itself only. */
final class Member {
  private final int place;
  private final Row row;
  private final Mention mention;
  private final RivalCounts rivals;
  private @Nullable Mention counted;

  /**
   * @param place among the mentions of its scope in the order of their keys, from 0
   * @param row of {@link PreparedMentions}
   * @param mention what is compared, its rivals not counted
   * @param rivals who counts them, once they are asked for: most schools are compared with none
   */
  Member(int place, Row row, Mention mention, RivalCounts rivals) {
    this.place = place;
    this.row = row;
    this.mention = mention;
    this.rivals = rivals;
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

  /** What is compared, knowing its rivals. */
  Mention counted() {
    Mention known = counted == null ? rivals.counted(mention) : counted;
    counted = known;
    return known;
  }

  String id() {
    return mention.id();
  }

  boolean hasId() {
    return mention.hasId();
  }
}
