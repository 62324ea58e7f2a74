package sello.transforms;

/** The process that started this one, when it is one of ours. */
final class Parent {
  /** System property with the process id of a parent without which this process has no purpose. */
  static final String PROPERTY = "sello.parent";

  private Parent() {}

  /** Ends this process when its parent does, also when the parent is killed. */
  static void dieWith() {
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

  /** Ends what this process has started, too. */
  private static void end() {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    System.exit(CommandExit.ENVIRONMENT);
  }
}
