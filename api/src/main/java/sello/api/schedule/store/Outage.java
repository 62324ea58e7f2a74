package sello.api.schedule.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.h2.mvstore.MVStoreException;

/** Whether something failed for the database alone, so that the same may be asked again later. */
public enum Outage {
  /** There is no database to ask, or it can be neither read nor written. */
  AWAY("The schedule's database is not reachable."),
  /** It did not come to it in time, for others were before. */
  BUSY("The schedule is busy; nothing was changed.");

  /** After how many seconds it may be asked again. */
  public static final String RETRY_AFTER = "10";

  /** It goes down or comes up, or nothing can be written to it, as to a standby. */
  private static final Set<String> GOES_OR_COMES = Set.of("57P01", "57P02", "57P03", "25006");

  /** Classes of states: no connection; no room, memory or connections left; a failing disk. */
  private static final Set<String> OUT_OF_REACH = Set.of("08", "53", "58");

  /** A lock, a statement, an idle transaction, and one that was in the way of another. */
  private static final Set<String> TIMES_OUT =
      Set.of("55P03", "57014", "25P03", "57P05", "40001", "40P01", "HYT00");

  private final String sentence;

  Outage(String sentence) {
    this.sentence = sentence;
  }

  /** As programs are told it. */
  public String sentence() {
    return sentence;
  }

  /** What an error says of the database; empty when it is another's fault. */
  public static Optional<Outage> of(Throwable error) {
    return Stream.iterate(error, Objects::nonNull, Throwable::getCause)
        .limit(20)
        .flatMap(one -> one(one).stream())
        .findFirst();
  }

  private static Optional<Outage> one(Throwable error) {
    if (error instanceof LockTimeout) {
      return Optional.of(BUSY);
    }
    if (error instanceof MVStoreException) {
      return Optional.of(AWAY);
    }
    if (!(error instanceof SQLException sql)) {
      return Optional.empty();
    }
    String state = Objects.requireNonNullElse(sql.getSQLState(), "");
    if (TIMES_OUT.contains(state)) {
      return Optional.of(BUSY);
    }
    boolean isAway =
        OUT_OF_REACH.stream().anyMatch(state::startsWith)
            || GOES_OR_COMES.contains(state)
            || ClosedFile.isSaidBy(sql);
    return isAway || sql instanceof SQLTransientConnectionException
        ? Optional.of(AWAY)
        : Optional.empty();
  }
}
