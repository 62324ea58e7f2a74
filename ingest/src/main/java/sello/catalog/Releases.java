package sello.catalog;

import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import sello.storage.Folder;
import sello.storage.LocalFolder;

/**
 * The data folder: {@code releases/<id>/} for each release, and {@code latest}, a file with the id
 * of the one that is published. A release was published if {@code latest} names it, or if a
 * published one names it as its previous: a folder that a killed build left behind is neither.
 */
public record Releases(Folder data) {
  /** The file with the id of the release that is published. */
  public static final String LATEST = "latest";

  /** The folder with a folder for each release. */
  public static final String FOLDER = "releases/";

  /** The folder with the files that withdraw releases; not there before the first. */
  public static final String WITHDRAWN = "withdrawn/";

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]*");

  /** Those of a folder of this machine. */
  public Releases(Path data) {
    this(new LocalFolder(data));
  }

  /** The data folder, when it is one of this machine. */
  public Path root() {
    if (data instanceof LocalFolder local) {
      return local.root();
    }
    throw new IllegalStateException(data.name() + " is no folder of this machine.");
  }

  /** The folders of the releases, when they are of this machine. */
  public Path folder() {
    return root().resolve(FOLDER);
  }

  /** The folder of a release, when it is of this machine. */
  public Path folder(String id) {
    return root().resolve(path(id));
  }

  /** The folder of a release, by its path under the data folder. */
  public static String path(String id) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("'" + id + "' is not the id of a release.");
    }
    return FOLDER + id;
  }

  public Path latestFile() {
    return root().resolve(LATEST);
  }

  public Path withdrawnFolder() {
    return root().resolve(WITHDRAWN);
  }

  /** The file that withdraws a release, by lying there. */
  public Path withdrawalFile(String id) {
    return withdrawnFolder().resolve(id + ".json");
  }

  /** Why a release was withdrawn; empty for one that is shown. */
  public Optional<Withdrawal> withdrawal(String id) {
    String file = WITHDRAWN + id + ".json";
    if (!ID.matcher(id).matches() || !data.has(file)) {
      return Optional.empty();
    }
    try (InputStream in = data.open(file)) {
      return Optional.of(Json.MAPPER.readValue(in, Withdrawal.class));
    } catch (IOException e) {
      throw new DamagedFolder(named(file) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * The id of the published release; empty when nothing has been published yet.
   *
   * @throws DamagedFolder when {@code latest} cannot be read, or is gone
   */
  public Optional<String> latestId() {
    try {
      Optional<String> id = data.text(LATEST);
      if (id.isEmpty()) {
        requireNothingPublished();
      }
      return id;
    } catch (IOException e) {
      throw new DamagedFolder(named(LATEST) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** A file as people call it. */
  private String named(String file) {
    return data.name() + "/" + file;
  }

  /**
   * A first build that was killed at its end leaves a release that follows none. One that follows
   * another was made after that was published: who began anew would forget all of them.
   */
  private void requireNothingPublished() {
    Optional<String> last =
        ids().stream()
            .filter(this::exists)
            .filter(id -> imprint(id).previous() != null)
            .reduce((before, after) -> after);
    if (last.isPresent()) {
      throw new DamagedFolder(
          "%s is gone, though releases were published: write the id of the last of them into it, such as %s."
              .formatted(named(LATEST), last.get()));
    }
  }

  /** The names of all folders of releases, published or not. */
  public List<String> ids() {
    return data.names(FOLDER).stream()
        .map(name -> name.replace("/", ""))
        .filter(name -> !name.startsWith("."))
        .toList();
  }

  public Optional<Manifest> latest() {
    return latestId().map(this::manifest);
  }

  /** Whether a folder with this id and a manifest is there. */
  public boolean exists(String id) {
    return ID.matcher(id).matches() && data.has(path(id) + "/" + Manifest.FILE);
  }

  /**
   * @throws IllegalStateException when the folder has no manifest that can be read: the release is
   *     damaged
   */
  public Manifest manifest(String id) {
    return read(id, Manifest.class);
  }

  /**
   * The first lines of the same, without what is in the release.
   *
   * @throws IllegalStateException when the manifest is not there or no JSON
   */
  public Imprint imprint(String id) {
    return read(id, Imprint.class);
  }

  private <T> T read(String id, Class<T> what) {
    String file = path(id) + "/" + Manifest.FILE;
    try (InputStream in = data.open(file)) {
      return Json.MAPPER.readValue(in, what);
    } catch (UnrecognizedPropertyException e) {
      throw new DamagedFolder(
          "%s has the member '%s', which this program does not know: another version of Sello wrote it. Use that one."
              .formatted(named(file), e.getPropertyName()),
          e);
    } catch (IOException e) {
      throw new DamagedFolder(
          "Release %s is damaged: %s cannot be read: %s".formatted(id, named(file), e.getMessage()),
          e);
    }
  }

  /**
   * The published releases, newest first.
   *
   * @throws IllegalStateException when one of them is damaged or not there
   */
  public List<Imprint> published() {
    return succession(this::imprint).whole();
  }

  /**
   * The same, as far as they can be followed, for one who has read imprints before: what is
   * published never changes. One that was withdrawn may be gone.
   *
   * @param known gives the imprint of an id
   */
  public Succession succession(Function<String, Imprint> known) {
    List<Imprint> reached = new ArrayList<>();
    Set<String> named = new HashSet<>();
    String namedBy = "latest";
    Optional<String> next = latestId();
    while (next.isPresent()) {
      String id = next.get();
      Optional<Withdrawal> withdrawal = withdrawal(id);
      if (!named.add(id)) {
        return new Succession(reached, Optional.of(namedBy + " names " + id + " a second time."));
      }
      if (exists(id)) {
        try {
          reached.add(known.apply(id));
        } catch (IllegalStateException damaged) {
          return new Succession(reached, Optional.ofNullable(damaged.getMessage()));
        }
        next = Optional.ofNullable(reached.get(reached.size() - 1).previous());
      } else if (withdrawal.isPresent()) {
        next = withdrawal.get().before();
      } else {
        return new Succession(reached, Optional.of(missing(namedBy, id)));
      }
      namedBy = "Release " + id;
    }
    return new Succession(reached, Optional.empty());
  }

  private static String missing(String namedBy, String id) {
    return "%s names %s, which is not there: neither it nor any release before it is served. Bring its folder back, or withdraw it."
        .formatted(namedBy, id);
  }
}
