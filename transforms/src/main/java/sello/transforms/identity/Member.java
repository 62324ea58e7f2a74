package sello.transforms.identity;

/** A mention of a school beside how it is printed; each is equal to itself only. */
final class Member {
  private final int place;
  private final Mention mention;
  private final Printed printed;

  /**
   * @param place among the mentions of its scope in the order of their keys, from 0
   * @param mention what is compared
   * @param printed what is shown
   */
  Member(int place, Mention mention, Printed printed) {
    this.place = place;
    this.mention = mention;
    this.printed = printed;
  }

  int place() {
    return place;
  }

  Mention mention() {
    return mention;
  }

  Printed printed() {
    return printed;
  }

  String country() {
    return mention.name().country();
  }

  String id() {
    return mention.id();
  }

  boolean hasId() {
    return mention.hasId();
  }
}
