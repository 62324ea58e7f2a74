package sello.api.schedule.engine;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz does at an instant that was set: it wakes the schedule. */
@DisallowConcurrentExecution
final class WakeJob implements Job {
  private final Runnable wake;

  WakeJob(Runnable wake) {
    this.wake = wake;
  }

  @Override
  public void execute(JobExecutionContext context) {
    wake.run();
  }
}
