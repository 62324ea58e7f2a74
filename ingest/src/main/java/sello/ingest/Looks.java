package sello.ingest;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sello.catalog.Json;
import sello.ingest.form.FileForm;
import sello.storage.Folder;

/**
 * What input files were found to be, and what was said of their headers, kept from one scan to the
 * next: to look at a file takes far longer than to hash it. A look is found again by {@link
 * FileKey}, so that a file, a record, a list or a program that changed is looked at anew. The file
 * can be removed at any time.
 */
public final class Looks {
  private static final TypeReference<TreeMap<String, Look>> LOOKS = new TypeReference<>() {};

  private final String program;
  private final Map<String, Look> kept;
  private final Runnable tell;
  private final Map<String, Look> ofThisScan = new ConcurrentHashMap<>();

  private Looks(String program, Map<String, Look> kept, Runnable tell) {
    this.program = program;
    this.kept = kept;
    this.tell = tell;
  }

  /**
   * What a file was found to be.
   *
   * @param meanings columns by the headers whose meaning its values decided
   * @param constants what holds for every row of it, by column
   * @param said what {@link Preflight} had to say of its header; null: it was not asked
   */
  record Look(
      FileForm form,
      Map<String, String> meanings,
      Map<String, Constant> constants,
      @Nullable List<Problem> said) {
    Look {
      meanings = Map.copyOf(meanings);
      constants = Map.copyOf(constants);
      said = said == null ? null : List.copyOf(said);
    }

    /** One whose header nobody asked about yet. */
    Look(FileForm form, Map<String, String> meanings, Map<String, Constant> constants) {
      this(form, meanings, constants, null);
    }
  }

  /** No looks yet: every file is looked at. */
  public static Looks none() {
    return none("");
  }

  /**
   * No looks yet, to be kept.
   *
   * @param program hash of the program that looks
   */
  public static Looks none(String program) {
    return new Looks(program, Map.of(), () -> {});
  }

  /** The looks of an earlier scan; none where there was none. */
  public static Looks readFrom(Folder folder, String file, String program) {
    if (!folder.has(file)) {
      return none(program);
    }
    try (InputStream in = folder.open(file)) {
      return new Looks(program, Json.MAPPER.readValue(in, LOOKS), () -> {});
    } catch (IOException e) {
      return none(program); // Cut short by a power failure: files are looked at.
    }
  }

  /**
   * The same looks, for a scan that tells of files to be looked at.
   *
   * @param tell run for each such file, by whichever thread meets it
   */
  public Looks telling(Runnable tell) {
    return new Looks(program, kept, tell);
  }

  /** Keeps the looks of this scan, and no others. The caller is the only one to write there. */
  public void writeTo(Folder folder, String file) {
    if (ofThisScan.equals(kept)) {
      return;
    }
    try {
      folder.write(file, Json.MAPPER.writeValueAsString(new TreeMap<>(ofThisScan)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String key(FileKey.Of file, Contract contract, CodeLists lists) {
    return FileKey.of(file, contract, lists, program);
  }

  String key(InputFile file, Contract contract, CodeLists lists) {
    return FileKey.of(file, contract, lists, program);
  }

  /** What a file was found to be before. */
  Optional<Look> find(String key) {
    Optional<Look> look = Optional.ofNullable(kept.get(key));
    look.ifPresentOrElse(found -> ofThisScan.put(key, found), tell);
    return look;
  }

  /** What an earlier scan had to say of the header of a file; empty: it was not asked. */
  Optional<List<Problem>> said(String key) {
    return Optional.ofNullable(kept.get(key)).map(Look::said);
  }

  /** Notes what was to be said of the header of a file that this scan has found. */
  void noteSaid(String key, List<Problem> problems) {
    ofThisScan.computeIfPresent(
        key, (same, look) -> new Look(look.form(), look.meanings(), look.constants(), problems));
  }

  /**
   * Notes what a file was found to be. One with a header or a sheet that may have a person's name
   * is looked at anew by each scan: such names are kept nowhere.
   */
  void note(String key, Look look) {
    if (Stream.concat(Stream.of(look.form().sheet()), look.form().header().stream())
        .noneMatch(ShownHeader::mayNamePerson)) {
      ofThisScan.put(key, look);
    }
  }
}
