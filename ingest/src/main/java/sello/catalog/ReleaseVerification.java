package sello.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import sello.catalog.Manifest.FileEntry;
import sello.storage.Folder;

/**
 * Whether releases still are what their manifests say: every file there, with its size and hash,
 * and none beside them; and whether the manifests are those that were published.
 *
 * @param releases releases looked at
 * @param files files whose hash was worked out
 * @param findings what is wrong; empty when all is well
 */
public record ReleaseVerification(int releases, int files, List<String> findings) {

  /** Looks at every release of a data folder, also while somebody publishes there. */
  public static ReleaseVerification of(Releases releases) {
    List<String> findings = new ArrayList<>();
    List<String> ids = releases.ids();
    int files = 0;
    for (String id : ids) {
      files += verify(releases, id, findings);
    }
    WithdrawalVerification.findings(releases).forEach(findings::add);
    gap(releases).filter(gap -> !findings.contains(gap)).ifPresent(findings::add);
    return new ReleaseVerification(ids.size(), files, List.copyOf(findings));
  }

  /** Why not all that was published can be followed. */
  private static Optional<String> gap(Releases releases) {
    try {
      return releases.succession(id -> releases.manifest(id).imprint()).gap();
    } catch (IllegalStateException e) {
      return Optional.ofNullable(e.getMessage());
    }
  }

  private static int verify(Releases releases, String id, List<String> findings) {
    Manifest manifest;
    try {
      manifest = releases.manifest(id);
    } catch (IllegalStateException | IllegalArgumentException e) {
      findings.add(String.valueOf(e.getMessage()));
      return 0;
    }
    if (!manifest.id().equals(id) || !id.endsWith(manifest.contentHash().substring(0, 8))) {
      findings.add(id + ": the manifest is of another release, " + manifest.id() + ".");
    }
    ManifestSeal.finding(releases.data(), Releases.path(id))
        .ifPresent(f -> findings.add(id + ": " + f));
    lostSeal(releases, id, manifest).ifPresent(f -> findings.add(id + ": " + f));
    findings(releases.data(), id, manifest).forEach(f -> findings.add(id + ": " + f));
    return manifest.tableFiles().size() + manifest.openFiles().size();
  }

  /** Whoever changes a manifest can remove its seal; the release before tells that it had one. */
  private static Optional<String> lostSeal(Releases releases, String id, Manifest manifest) {
    return Optional.ofNullable(manifest.previous())
        .filter(previous -> !ManifestSeal.isIn(releases.data(), Releases.path(id)))
        .filter(releases::exists)
        .filter(previous -> ManifestSeal.isIn(releases.data(), Releases.path(previous)))
        .map(
            previous ->
                "%s is missing, though the release before, %s, has one."
                    .formatted(ManifestSeal.FILE, previous));
  }

  /** What is wrong with the files of one release. */
  public static List<String> findings(Folder data, String id, Manifest manifest) {
    String folder = Releases.path(id) + "/";
    List<String> findings = new ArrayList<>();
    manifest.tableFiles().forEach(file -> verify(data, "", file, findings));
    manifest.openFiles().forEach(file -> verify(data, folder, file, findings));
    strangers(data, folder, manifest).forEach(f -> findings.add(f + " is not in the manifest."));
    return findings;
  }

  private static void verify(Folder data, String folder, FileEntry entry, List<String> findings) {
    String file = folder + entry.path();
    if (!data.has(file)) {
      findings.add(entry.path() + " is missing.");
    } else if (!Sha256.isOf(data, file, entry.sha256())) {
      findings.add(entry.path() + " has changed: its sha256 is not that of the manifest.");
    }
  }

  private static Set<String> strangers(Folder data, String folder, Manifest manifest) {
    Set<String> known =
        manifest.openFiles().stream().map(FileEntry::path).collect(Collectors.toSet());
    known.add(Manifest.FILE);
    known.add(ManifestSeal.FILE);
    return data.files(folder).stream()
        .map(file -> file.path().substring(folder.length()))
        .filter(path -> !known.contains(path))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
