package sello.ingest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import sello.catalog.Fields;

/**
 * What holds for every row of a file though no column says it: a line before the header, the source
 * record, the folder; for the country also the regions named, for what is counted the file's name.
 */
final class FileConstants {
  private static final Pattern EDITION = Pattern.compile("20\\d\\d-20\\d\\d");
  private static final Pattern YEAR = Pattern.compile("20\\d\\d");
  private static final String COUNTRY = Fields.COUNTRY_CODE.name();
  private static final String MEASURE = EducationCounts.MEASURE.name();

  private final Contract contract;
  private final CodeLists lists;

  FileConstants(Contract contract, CodeLists lists) {
    this.contract = contract;
    this.lists = lists;
  }

  /**
   * The constants of a file, by column.
   *
   * @throws sello.ingest.form.FormError when two of the places state different values, or one
   *     another scale of scores, or a title of the file or its name says something else
   */
  Map<String, Constant> of(InputFile file) {
    Map<String, Constant> constants = new TreeMap<>(ofFolder(file.edition()));
    FileFacts facts = new FileFacts(contract, lists);
    ofRecord(file.record().constants())
        .forEach((column, stated) -> facts.refuseContradiction(constants, column, stated));
    constants.putAll(ofRecord(file.record().constants()));
    if (contract.isForgiving()) {
      ScoreScale.refuseOther(file, contract);
      OtherUnit.refuse(file, contract);
      facts.addTo(constants, file.form().facts());
      if (lacks(file, COUNTRY, constants)) {
        new CountryOfFile(lists)
            .of(
                file,
                Optional.ofNullable(constants.get(Fields.REGION_NAME.name())).map(Constant::value))
            .ifPresent(c -> constants.put(COUNTRY, c));
      }
      if (lacks(file, MEASURE, constants)) {
        EducationCounts.measureOf(file.file())
            .ifPresent(m -> constants.put(MEASURE, Constant.concluded(m, "the name of the file")));
      }
      StatedOfRows stated =
          StatedOfRows.of(constants, contract, HeaderMatch.of(file, contract), lists);
      FileTitles.refuseOthers(FileTitles.of(file.form()), stated);
      OtherList.refuse(file, stated);
    }
    return constants;
  }

  private Map<String, Constant> ofFolder(String folder) {
    Constant constant = Constant.stated(folder, "the folder");
    boolean isEdition =
        contract.folder() == Contract.Folder.EDITION && EDITION.matcher(folder).matches();
    boolean isYear = contract.folder() == Contract.Folder.YEAR && YEAR.matcher(folder).matches();
    if (isEdition && has(Fields.EDITION.name())) {
      return Map.of(Fields.EDITION.name(), constant);
    }
    return isYear && has(Fields.YEAR.name()) ? Map.of(Fields.YEAR.name(), constant) : Map.of();
  }

  private Map<String, Constant> ofRecord(Map<String, String> stated) {
    Map<String, Constant> constants = new HashMap<>();
    stated.forEach(
        (column, value) -> {
          if (has(column)) {
            constants.put(column, Constant.stated(value, "the source record"));
          }
        });
    return constants;
  }

  private boolean lacks(InputFile file, String column, Map<String, Constant> constants) {
    return has(column)
        && !constants.containsKey(column)
        && file.form().header().stream().noneMatch(h -> file.isName(h, column));
  }

  private boolean has(String column) {
    return contract.header().contains(column);
  }
}
