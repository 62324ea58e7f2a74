package sello.catalog;

/**
 * One thing that can be set from outside.
 *
 * @param name environment variable
 * @param standard value when it is not set
 * @param sentence what it does
 * @param isSecret whether its value is never shown
 */
public record Setting(String name, String standard, String sentence, boolean isSecret) {
  /** A setting whose value anybody may see. */
  public Setting(String name, String standard, String sentence) {
    this(name, standard, sentence, false);
  }
}
