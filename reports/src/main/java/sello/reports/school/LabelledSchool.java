package sello.reports.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A school that holds or held a label.
 *
 * @param key one school whatever its spelling
 * @param countryCode its country
 * @param name as the newest list prints it
 * @param otherNames as other lists do, parted by bars; may be empty
 * @param town may be empty
 * @param region may be empty
 * @param labels of known editions, the oldest first
 * @param searchText the folded words it is found by, those of its name first
 */
public record LabelledSchool(
    String key,
    String countryCode,
    String name,
    String otherNames,
    String town,
    String region,
    List<Label> labels,
    String searchText) {

  public LabelledSchool {
    labels = List.copyOf(labels);
  }

  /** The newest of its labels that is valid on a day. */
  public Optional<Label> labelOn(LocalDate day) {
    return labels.stream().filter(label -> label.isValidOn(day)).reduce((older, newer) -> newer);
  }

  /** The newest of its labels; empty when no list that names it says its edition. */
  public Optional<Label> newestLabel() {
    return labels.isEmpty() ? Optional.empty() : Optional.of(labels.get(labels.size() - 1));
  }
}
