package sello.api;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Each room knows only the rooms before it. */
@AnalyzeClasses(packages = "sello", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {
  @ArchTest
  static final ArchRule THE_CATALOG_KNOWS_NO_OTHER_ROOM =
      noClasses()
          .that()
          .resideInAPackage("sello.catalog..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "sello.ingest..", "sello.transforms..", "sello.reports..", "sello.api..");

  @ArchTest
  static final ArchRule INGEST_KNOWS_ONLY_THE_CATALOG =
      noClasses()
          .that()
          .resideInAPackage("sello.ingest..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("sello.transforms..", "sello.reports..", "sello.api..");

  @ArchTest
  static final ArchRule TRANSFORMS_KNOW_NO_ROOM_BEHIND =
      noClasses()
          .that()
          .resideInAPackage("sello.transforms..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("sello.reports..", "sello.api..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule REPORTS_DO_NOT_KNOW_WHO_ASKS =
      noClasses()
          .that()
          .resideInAPackage("sello.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("sello.api..", "io.javalin..");

  @ArchTest
  static final ArchRule THE_SERVICE_KNOWS_NO_SPARK =
      noClasses()
          .that()
          .resideInAnyPackage("sello.reports..", "sello.api..", "sello.pages..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.spark..", "scala..");

  @ArchTest
  static final ArchRule METHODS_KNOW_NUMBERS_ONLY =
      noClasses()
          .that()
          .resideInAPackage("sello.transforms.method..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.spark..",
              "scala..",
              "sello.transforms",
              "sello.ingest..",
              "sello.catalog..");

  @ArchTest
  static final ArchRule THE_SERVICE_LOGS_IN_ONE_WAY =
      noClasses()
          .that()
          .resideInAnyPackage("sello.reports", "sello.api")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..")
          .orShould()
          .accessField(System.class, "out");
}
