package sello.api.schedule.engine;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import sello.api.schedule.store.Database;

/**
 * Quartz as an alarm clock: one durable job with one trigger per name. What is due, and whether it
 * was done, stands in the schedule's own tables: those of Quartz may be lost.
 */
public final class QuartzAlarm implements Alarm {
  private static final String GROUP = "schedule";

  private final Scheduler scheduler;
  private final Map<String, Instant> known = new HashMap<>();

  /**
   * @param wake what is to be done at each instant
   */
  public QuartzAlarm(Database database, Runnable wake) {
    try {
      this.scheduler = QuartzSetup.scheduler(database);
      scheduler.setJobFactory((bundle, from) -> new WakeJob(wake));
      scheduler.start();
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz cannot be started: " + e.getMessage(), e);
    }
  }

  @Override
  public synchronized void set(Map<String, Instant> instants) {
    try {
      for (JobKey job : scheduler.getJobKeys(GroupMatcher.jobGroupEquals(GROUP))) {
        if (!instants.containsKey(job.getName())) {
          scheduler.deleteJob(job);
        }
      }
      for (Map.Entry<String, Instant> one : instants.entrySet()) {
        set(one.getKey(), one.getValue());
      }
      known.clear();
      known.putAll(instants);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz cannot be set: " + e.getMessage(), e);
    }
  }

  /** Writes only what has changed, or what is not there any more. */
  private void set(String name, Instant at) throws SchedulerException {
    JobDetail job =
        JobBuilder.newJob(WakeJob.class).withIdentity(name, GROUP).storeDurably().build();
    if (at.equals(known.get(name)) && !scheduler.getTriggersOfJob(job.getKey()).isEmpty()) {
      return;
    }
    Trigger trigger =
        TriggerBuilder.newTrigger()
            .withIdentity(name, GROUP)
            .forJob(job)
            .startAt(Date.from(at))
            .withSchedule(
                SimpleScheduleBuilder.simpleSchedule().withMisfireHandlingInstructionFireNow())
            .build();
    scheduler.scheduleJob(job, Set.of(trigger), true);
  }

  @Override
  public void close() {
    try {
      scheduler.shutdown(true);
    } catch (SchedulerException e) {
      throw new IllegalStateException("Quartz cannot be stopped: " + e.getMessage(), e);
    }
  }
}
