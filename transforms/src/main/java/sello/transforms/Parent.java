package sello.transforms;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The process that started this one, when it is one of ours. */
public final class Parent {
  /** System property with the process id of a parent without which this process has no purpose. */
  static final String PROPERTY = "sello.parent";

  private static final long GRACE_SECONDS = 3;

  private Parent() {}

  /** Ends this process when its parent does, also when the parent is killed. */
  public static void dieWith() {
    Long parent = Long.getLong(PROPERTY);
    if (parent != null) {
      ProcessHandle.of(parent).ifPresentOrElse(Parent::watch, Parent::end);
    }
  }

  private static void watch(ProcessHandle parent) {
    var ended = parent.onExit().thenRun(Parent::end);
    if (ended.isCompletedExceptionally()) {
      throw new IllegalStateException("The parent process cannot be watched.");
    }
  }

  /** Ends what this process has started, too; at once where that hangs. */
  static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    CompletableFuture.delayedExecutor(GRACE_SECONDS, TimeUnit.SECONDS)
        .execute(() -> Runtime.getRuntime().halt(CommandExit.ENVIRONMENT));
    System.exit(CommandExit.ENVIRONMENT);
  }
}
