package sello.transforms.method;

/**
 * One unit under observation, such as a school from its first label on.
 *
 * @param time when it was last seen: completed terms, not calendar years
 * @param isLapsed whether it ended then; otherwise it is censored: not yet known to have ended
 */
public record Spell(long time, boolean isLapsed) {
  public Spell {
    Domain.count("a spell's time", time);
  }
}
