package nl.preventiekring.opendata.internal.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import nl.preventiekring.opendata.ImportJobId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The queue in the database and the one thread of this server that works on it. A job whose process
 * no longer gives a sign of life for {@link #HEARTBEAT} times {@link #MISSED} is interrupted, by
 * whichever server notices.
 */
@Component
@ConditionalOnWebApplication
class JobQueue implements SmartLifecycle {
  private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("import");
  private static final String TABLE = "opendata.scheduled_task";
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED = 4;
  private static final Duration POLLING = Duration.ofSeconds(10);
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Scheduler scheduler;
  private final SchedulerClient client;
  private final JobRun run;
  private final ImportJobStore jobs;
  private final UploadFolder uploads;
  private final Clock clock;
  private boolean running;

  JobQueue(
      DataSource database, JobRun run, ImportJobStore jobs, UploadFolder uploads, Clock clock) {
    OneTimeTask<Void> task = task(run);
    this.run = run;
    this.jobs = jobs;
    this.uploads = uploads;
    this.clock = clock;
    this.scheduler =
        Scheduler.create(database, task)
            .tableName(TABLE)
            .threads(1)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED)
            .shutdownMaxWait(PATIENCE)
            .build();
    this.client =
        SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), task)
            .tableName(TABLE)
            .build();
  }

  static OneTimeTask<Void> task(JobRun run) {
    return Tasks.oneTime(TASK)
        .onDeadExecution(
            (dead, operations) -> {
              run.interrupted(ImportJobId.of(dead.getExecution().taskInstance.getId()));
              operations.stop();
            })
        .execute((instance, _) -> run.run(ImportJobId.of(instance.getId())));
  }

  /** Part of the caller's transaction. */
  void add(ImportJobId id) {
    client.schedule(TASK.instance(id.toString()).build(), clock.instant());
  }

  /** There may be something to do now; without this word it is found a little later. */
  void wake() {
    scheduler.triggerCheckForDueExecutions();
  }

  @Override
  public void start() {
    uploads.removeAllBut(Set.copyOf(jobs.listFoldersInUse()));
    scheduler.start();
    running = true;
  }

  @Override
  public void stop() {
    run.stop();
    scheduler.stop();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
