package sello.transforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import sello.transforms.method.Confidence;
import sello.transforms.method.PoissonRate;
import sello.transforms.method.Summary;

/** That the jars a worker gets are enough, in a class loader that has nothing else. */
final class WorkerJarsTest {
  private static Object answer(ClassLoader loader, String method, Class<?> owner, Object input)
      throws ReflectiveOperationException {
    Class<?> confidence = loader.loadClass(Confidence.class.getName());
    Class<?> type = input instanceof double[] ? double[].class : long.class;
    Method found = loader.loadClass(owner.getName()).getMethod(method, type, confidence);
    return found.invoke(null, input, confidence.getEnumConstants()[0]);
  }

  @Test
  void a_worker_can_work_out_quantiles() throws Exception {
    ClassLoader nothingElse = ClassLoader.getPlatformClassLoader();
    try (URLClassLoader worker =
        new URLClassLoader(WorkerJars.all().toArray(URL[]::new), nothingElse)) {
      double[] scores = {3, 1, 4, 1, 5};

      assertThat(answer(worker, "of", Summary.class, scores))
          .hasToString(Summary.of(scores, Confidence.P95).toString());
      for (long x = 0; x < 10; x++) {
        assertThat(answer(worker, "limits", PoissonRate.class, x))
            .hasToString(PoissonRate.limits(x, Confidence.P95).toString());
      }
    }
  }
}
