package sello.api;

import java.util.List;

/**
 * A section of the documentation.
 *
 * @param name the last part of its address, and of the keys of its words
 * @param examples addresses to try
 */
public record GuideSection(String name, List<String> examples) {
  static GuideSection of(String name, String... examples) {
    return new GuideSection(name, List.of(examples));
  }
}
