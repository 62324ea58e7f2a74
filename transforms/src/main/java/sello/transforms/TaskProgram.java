package sello.transforms;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * The process of a scheduled task: runs the main method of the class that is its first argument,
 * and ends when the service that started it does, also when that is killed or frozen.
 */
public final class TaskProgram {
  private TaskProgram() {}

  public static void main(String[] arguments) throws ReflectiveOperationException {
    Parent.dieWith();
    Beats.dieWithout();
    Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
    main.setAccessible(true);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException e) {
      e.getTargetException().printStackTrace();
      System.exit(CommandExit.WRONG_DATA);
    }
  }
}
