package sello.transforms.identity;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is worked out when it is first asked for, and kept; by one thread. */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> work;
  private @Nullable T known;

  Once(Supplier<T> work) {
    this.work = work;
  }

  @Override
  public T get() {
    T found = known == null ? work.get() : known;
    known = found;
    return found;
  }
}
