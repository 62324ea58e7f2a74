package sello.api.schedule.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import sello.api.schedule.store.Database;

/** How Quartz keeps its alarms: in the schedule's database, of which several services may share. */
final class QuartzSetup {
  private static final String STORE = "org.quartz.jobStore.";
  private static final String DELEGATES = "org.quartz.impl.jdbcjobstore.";

  private QuartzSetup() {}

  static Scheduler scheduler(Database database) throws SchedulerException {
    String source = "schedule-" + UUID.randomUUID();
    DBConnectionManager.getInstance()
        .addConnectionProvider(source, new Connections(database.source()));
    Properties properties = own(source);
    properties.putAll(store(source, database.isShared()));
    Scheduler scheduler = new StdSchedulerFactory(properties).getScheduler();
    // Else a second service in this JVM would be given the first one's.
    SchedulerRepository.getInstance().remove(scheduler.getSchedulerName());
    return scheduler;
  }

  /** One thread: all that is done on it is to wake the schedule. */
  private static Properties own(String id) {
    Properties properties = new Properties();
    properties.put("org.quartz.scheduler.instanceName", "sello");
    properties.put("org.quartz.scheduler.instanceId", id);
    properties.put("org.quartz.scheduler.skipUpdateCheck", "true");
    properties.put("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
    properties.put("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
    properties.put("org.quartz.threadPool.threadCount", "1");
    properties.put("org.quartz.threadPool.makeThreadsDaemons", "true");
    return properties;
  }

  private static Properties store(String source, boolean isShared) {
    Properties properties = new Properties();
    properties.put(STORE + "class", AlarmStore.class.getName());
    properties.put(
        STORE + "driverDelegateClass",
        DELEGATES + (isShared ? "PostgreSQLDelegate" : "StdJDBCDelegate"));
    properties.put(STORE + "dataSource", source);
    properties.put(STORE + "tablePrefix", "qrtz_");
    properties.put(STORE + "useProperties", "true");
    properties.put(STORE + "acquireTriggersWithinLock", "true");
    properties.put(STORE + "isClustered", Boolean.toString(isShared));
    return properties;
  }

  /** The connections of the schedule's own pool. */
  private record Connections(DataSource source) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
      return source.getConnection();
    }

    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}
  }
}
