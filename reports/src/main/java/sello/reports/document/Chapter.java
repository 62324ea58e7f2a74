package sello.reports.document;

import java.util.Optional;

/** Makes a section of a report; nothing where the release knows nothing of its matter. */
@FunctionalInterface
interface Chapter {
  Optional<Section> of(Subject subject);
}
