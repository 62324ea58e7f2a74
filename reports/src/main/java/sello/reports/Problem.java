package sello.reports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import sello.catalog.Nearest;

/**
 * Why something cannot be answered, and what could be.
 *
 * @param type its kind
 * @param detail what was found and what was expected
 * @param parameter the parameter at fault, if it is one
 * @param value the value at fault
 * @param allowed what may stand there: all of it up to 100, beyond that the nearest
 * @param allowedAt where all of it is listed
 * @param excess by how much an answer is too large, if it is
 */
public record Problem(
    ProblemType type,
    String detail,
    Optional<String> parameter,
    Optional<String> value,
    List<String> allowed,
    Optional<String> allowedAt,
    Optional<Excess> excess) {

  /** So many values are listed with an error; of more, only the nearest. */
  public static final int LISTED = 100;

  public static Problem of(ProblemType type, String detail) {
    return new Problem(
        type,
        detail,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same, naming the parameter and the value at fault. */
  public Problem about(String name, String found) {
    return new Problem(
        type, detail, Optional.of(name), Optional.of(found), allowed, allowedAt, excess);
  }

  /** The same, with all that may stand there, or the nearest to what was found. */
  public Problem allowing(Collection<String> all) {
    List<String> near = Nearest.to(mistyped(), all);
    String hint = near.isEmpty() ? "" : " Nearest: " + String.join(", ", near) + ".";
    List<String> listed = all.size() <= LISTED ? List.copyOf(all) : near;
    return new Problem(type, detail + hint, parameter, value, listed, allowedAt, excess);
  }

  /** What was found may have been meant to be one of these; none for what is nothing like them. */
  public List<String> nearest() {
    return Nearest.to(mistyped(), allowed);
  }

  /** Of an unknown parameter its name, else the value. */
  private String mistyped() {
    return (type == ProblemType.UNKNOWN_PARAMETER ? parameter : value).orElse("");
  }

  /** The same, with more that may stand there, which the sentence names already. */
  public Problem allowingToo(List<String> more) {
    List<String> all = new ArrayList<>(allowed);
    all.addAll(more);
    return new Problem(type, detail, parameter, value, all, allowedAt, excess);
  }

  /** The same, naming the address that lists what is allowed. */
  public Problem at(String address) {
    return new Problem(type, detail, parameter, value, allowed, Optional.of(address), excess);
  }

  /** The same, saying how much too large an answer is, and where it is whole. */
  Problem beyond(Excess found) {
    return new Problem(type, detail, parameter, value, allowed, allowedAt, Optional.of(found));
  }

  /** This problem, to be thrown. */
  public Refusal refusal() {
    return new Refusal(this);
  }
}
