package sello.api.schedule.store;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/**
 * A file that H2 has closed by itself, such as on a disk that is full: it opens it anew for the
 * next connection, but only once nobody holds one from before.
 */
final class ClosedFile implements SQLExceptionOverride {
  private volatile Optional<HikariDataSource> pool = Optional.empty();

  /** Whether an error says that H2 has closed its file. */
  static boolean isSaidBy(SQLException error) {
    return error.getErrorCode() == ErrorCode.DATABASE_IS_CLOSED;
  }

  /** Says whose connections are let go. */
  void letGo(HikariDataSource held) {
    pool = Optional.of(held);
  }

  @java.lang.Override
  public Override adjudicate(SQLException error) {
    if (!isSaidBy(error)) {
      return Override.CONTINUE_EVICT;
    }
    pool.ifPresent(held -> held.getHikariPoolMXBean().softEvictConnections());
    return Override.MUST_EVICT;
  }
}
