package sello.transforms;

import java.util.List;
import sello.catalog.Node;
import sello.catalog.Plan;
import sello.catalog.Table;
import sello.ingest.Areas;
import sello.ingest.Breaks;
import sello.ingest.Countries;
import sello.ingest.CountryNames;
import sello.ingest.EducationCounts;
import sello.ingest.ListCoverage;
import sello.ingest.Metrics;
import sello.ingest.Population;
import sello.ingest.Publication;
import sello.ingest.RawApplications;
import sello.ingest.RawAssessments;
import sello.ingest.RawAwardedSchools;
import sello.ingest.RawCriterionScores;
import sello.ingest.RawEditions;
import sello.ingest.RawParticipation;
import sello.ingest.RawPublishedFigures;
import sello.ingest.RawQualityLabels;
import sello.ingest.RawSchools;
import sello.ingest.RegionChanges;
import sello.ingest.RegionNames;
import sello.ingest.RegionUnions;
import sello.ingest.Regions;
import sello.ingest.SchoolDecisions;
import sello.transforms.identity.DecisionsByHand;
import sello.transforms.identity.RegisteredSchools;
import sello.transforms.identity.SchoolIdentities;
import sello.transforms.identity.SchoolMatches;
import sello.transforms.identity.SchoolMentions;
import sello.transforms.identity.Schools;
import sello.transforms.protection.DisclosureCells;
import sello.transforms.protection.EarlierCells;
import sello.transforms.protection.FamilyCells;
import sello.transforms.protection.Protected;
import sello.transforms.protection.Unprotected;

/** The plan on one page: every table, and the tables it is made from. */
public final class Pipeline {
  private static final Plan.Drawing draw = Plan.drawing();

  // Reference: code lists, always there. A list that refers to another stands behind it.
  public static final Node COUNTRIES = draw.source(new Countries());
  public static final Node COUNTRY_NAMES = draw.source(new CountryNames());
  public static final Node REGIONS = draw.source(new Regions());
  public static final Node REGION_NAMES = draw.source(new RegionNames());
  public static final Node REGION_UNIONS = draw.source(new RegionUnions());
  public static final Node REGION_CHANGES = draw.source(new RegionChanges());
  public static final Node RAW_EDITIONS = draw.source(new RawEditions());
  public static final Node BREAKS = draw.source(new Breaks());
  public static final Node AREAS = draw.source(new Areas());
  public static final Node METRICS = draw.source(new Metrics());
  public static final Node POPULATION = draw.source(new Population());

  // Raw: one table per publication, as published.
  public static final Node RAW_PUBLISHED_FIGURES = draw.source(new RawPublishedFigures());
  public static final Node RAW_AWARDED_SCHOOLS = draw.source(new RawAwardedSchools());
  public static final Node LIST_COVERAGE = draw.source(new ListCoverage());
  public static final Node RAW_SCHOOLS = draw.source(new RawSchools());
  public static final Node RAW_APPLICATIONS = draw.source(new RawApplications());
  public static final Node RAW_ASSESSMENTS = draw.source(new RawAssessments());
  public static final Node RAW_CRITERION_SCORES = draw.source(new RawCriterionScores());
  public static final Node RAW_PARTICIPATION = draw.source(new RawParticipation());
  public static final Node RAW_QUALITY_LABELS = draw.source(new RawQualityLabels());
  public static final Node SCHOOL_DECISIONS = draw.source(new SchoolDecisions());
  public static final Node EDUCATION_COUNTS = draw.source(new EducationCounts());
  public static final Node QUALITY_OF_ROWS = draw.account(QualityOfRows::of);

  // Core: one table per thing in the world, cleaned, with a key.
  public static final Node EDITIONS = draw.derive(new Editions(), RAW_EDITIONS, BREAKS);
  public static final Node PUBLISHED_FIGURES =
      draw.derive(new PublishedFigures(), RAW_PUBLISHED_FIGURES);
  public static final Node PUBLISHED_TOTALS = draw.derive(new PublishedTotals(), PUBLISHED_FIGURES);
  public static final Node APPLICATIONS =
      draw.derive(new Applications(), RAW_APPLICATIONS, RAW_ASSESSMENTS);
  public static final Node PARTICIPATION = draw.derive(new Participation(), RAW_PARTICIPATION);

  // One school, one identity: who is named where, which names are one school, and the schools.
  public static final Node REGISTERED_SCHOOLS = draw.derive(new RegisteredSchools(), RAW_SCHOOLS);
  public static final Node SCHOOL_MENTIONS =
      draw.derive(
          new SchoolMentions(),
          REGISTERED_SCHOOLS,
          RAW_AWARDED_SCHOOLS,
          APPLICATIONS,
          RAW_CRITERION_SCORES,
          RAW_QUALITY_LABELS);
  public static final Node SCHOOL_MATCHES =
      draw.derive(new SchoolMatches(), SCHOOL_MENTIONS, SCHOOL_DECISIONS);
  public static final Node SCHOOL_IDENTITIES =
      draw.derive(new SchoolIdentities(), SCHOOL_MENTIONS, SCHOOL_MATCHES);
  public static final Node DECISIONS_BY_HAND =
      draw.derive(new DecisionsByHand(), SCHOOL_MENTIONS, SCHOOL_DECISIONS, SCHOOL_IDENTITIES);
  public static final Node SCHOOLS = draw.derive(new Schools(), SCHOOL_MENTIONS, SCHOOL_IDENTITIES);
  public static final Node CRITERION_SCORES =
      draw.derive(
          new CriterionScores(), RAW_CRITERION_SCORES, RAW_ASSESSMENTS, SCHOOL_IDENTITIES, SCHOOLS);

  // Awards: each school once an edition, and what became of its labels.
  public static final Node AWARDS =
      draw.derive(new Awards(), RAW_AWARDED_SCHOOLS, SCHOOL_IDENTITIES);
  public static final Node AWARD_LISTS =
      draw.derive(new AwardLists(), AWARDS, LIST_COVERAGE, QUALITY_OF_ROWS);
  public static final Node LABEL_TERMS =
      draw.derive(new LabelTerms(), AWARDS, EDITIONS, AWARD_LISTS);

  public static final Node LISTED_SCHOOLS =
      draw.derive(new ListedSchools(), RAW_AWARDED_SCHOOLS, SCHOOL_IDENTITIES, SCHOOLS);
  public static final Node LABELLED_SCHOOLS =
      draw.derive(new LabelledSchools(), LISTED_SCHOOLS, EDITIONS, COUNTRIES, REGIONS);

  public static final Node REGION_EDITIONS =
      draw.derive(new RegionEditions(), EDITIONS, COUNTRIES, REGIONS, LIST_COVERAGE, AWARD_LISTS);
  public static final Node AWARD_HISTORIES =
      draw.derive(new AwardHistories(), REGION_EDITIONS, LABEL_TERMS, SCHOOLS);

  // Indicators: one table per question asked.
  public static final Node AWARDS_BY_EDITION =
      draw.derive(new AwardsByEdition(), EDITIONS, PUBLISHED_TOTALS, AWARD_HISTORIES);
  public static final Node AWARDS_BY_COUNTRY =
      draw.derive(new AwardsByCountry(), EDITIONS, COUNTRIES, PUBLISHED_TOTALS, AWARD_HISTORIES);

  public static final Node AWARDS_BY_REGION =
      draw.derive(new AwardsByRegion(), AWARD_HISTORIES, PUBLISHED_FIGURES, AWARDS_BY_COUNTRY);

  // Spread of awards, stages of a call, rates of awards.
  public static final Node AWARD_CONCENTRATION_BY_EDITION =
      draw.derive(new AwardConcentrationByEdition(), EDITIONS, AWARDS_BY_COUNTRY);
  public static final Node AWARD_CONCENTRATION_CURVE =
      draw.derive(new AwardConcentrationCurve(), AWARDS_BY_COUNTRY, AWARD_CONCENTRATION_BY_EDITION);
  public static final Node SCHOOL_APPLICATIONS =
      draw.derive(new SchoolApplications(), APPLICATIONS, SCHOOL_IDENTITIES, SCHOOLS);
  public static final Node REGISTER_COUNTS = draw.derive(new RegisterCounts(), RAW_SCHOOLS);
  public static final Node APPLICATION_COUNTS =
      draw.derive(new ApplicationCounts(), EDITIONS, SCHOOL_APPLICATIONS, REGISTER_COUNTS);

  public static final Node ACTIVE_LABELS_BY_YEAR =
      draw.derive(
          new ActiveLabelsByYear(),
          EDITIONS,
          AWARDS_BY_EDITION,
          AWARDS_BY_COUNTRY,
          PUBLISHED_TOTALS);
  public static final Node ACTIVE_LABELS_BY_COUNTRY =
      draw.derive(
          new ActiveLabelsByCountry(),
          EDITIONS,
          AWARDS_BY_EDITION,
          AWARDS_BY_COUNTRY,
          ACTIVE_LABELS_BY_YEAR);
  public static final Node ACTIVE_LABELS_BY_REGION =
      draw.derive(new ActiveLabelsByRegion(), EDITIONS, AWARD_HISTORIES);
  public static final Node AWARD_TREND_EUROPE =
      draw.derive(new AwardTrendEurope(), EDITIONS, AWARDS_BY_EDITION);
  public static final Node AWARD_TREND_BY_COUNTRY =
      draw.derive(new AwardTrendByCountry(), EDITIONS, AWARDS_BY_COUNTRY);
  public static final Node AWARD_TREND_BY_REGION =
      draw.derive(new AwardTrendByRegion(), EDITIONS, AWARDS_BY_REGION);
  public static final Node RETENTION_BY_EDITION =
      draw.derive(new RetentionByEdition(), EDITIONS, LABEL_TERMS);
  public static final Node RETENTION_BY_COUNTRY =
      draw.derive(new RetentionByCountry(), COUNTRIES, EDITIONS, LABEL_TERMS);
  public static final Node REGISTERED_SCHOOL_TYPES =
      draw.derive(new RegisteredSchoolTypes(), RAW_SCHOOLS);
  public static final Node REGISTER_COUNTS_BY_SCHOOL_TYPE =
      draw.derive(new RegisterCountsBySchoolType(), REGISTERED_SCHOOL_TYPES);
  public static final Node REGISTERED_SCHOOL_LABELS =
      draw.derive(
          new RegisteredSchoolLabels(),
          REGISTERED_SCHOOL_TYPES,
          SCHOOL_IDENTITIES,
          LABEL_TERMS,
          EDITIONS);
  public static final Node LABEL_HOLDERS_BY_YEAR =
      draw.derive(
          new LabelHoldersByYear(),
          EDITIONS,
          AWARDS_BY_COUNTRY,
          LABEL_TERMS,
          REGISTERED_SCHOOL_LABELS);
  public static final Node PARTICIPATION_VALUES =
      draw.derive(new ParticipationValues(), PARTICIPATION, REGISTERED_SCHOOLS);
  public static final Node LABELLED_PARTICIPATION_VALUES =
      draw.derive(new LabelledParticipationValues(), PARTICIPATION, REGISTERED_SCHOOL_LABELS);

  // Counts that may be of few: worked out unprotected, and gathered as cells.
  public static final Node UNPROTECTED_APPLICATION_STAGES_BY_COUNTRY =
      draw.derive(
          Unprotected.of(new ApplicationStagesByCountry()),
          EDITIONS,
          COUNTRIES,
          APPLICATION_COUNTS);
  public static final Node UNPROTECTED_APPLICATION_STAGES_BY_REGION =
      draw.derive(
          Unprotected.of(new ApplicationStagesByRegion()),
          EDITIONS,
          COUNTRIES,
          REGIONS,
          APPLICATION_COUNTS);
  public static final Node UNPROTECTED_CRITERION_PROFILE_EUROPE =
      draw.derive(Unprotected.of(new CriterionProfileEurope()), EDITIONS, AREAS, CRITERION_SCORES);
  public static final Node UNPROTECTED_CRITERION_PROFILE_BY_COUNTRY =
      draw.derive(
          Unprotected.of(new CriterionProfileByCountry(), "criterion_profile_europe"),
          EDITIONS,
          COUNTRIES,
          CRITERION_SCORES,
          UNPROTECTED_CRITERION_PROFILE_EUROPE);
  public static final Node UNPROTECTED_CRITERION_PROFILE_BY_REGION =
      draw.derive(
          Unprotected.of(new CriterionProfileByRegion(), "criterion_profile_by_country"),
          EDITIONS,
          REGIONS,
          CRITERION_SCORES,
          UNPROTECTED_CRITERION_PROFILE_BY_COUNTRY);
  public static final Node UNPROTECTED_PARTICIPATION_BY_COUNTRY =
      draw.derive(Unprotected.of(new ParticipationByCountry()), EDITIONS, COUNTRIES, PARTICIPATION);
  public static final Node UNPROTECTED_PARTICIPATION_BY_REGION =
      draw.derive(
          Unprotected.of(new ParticipationByRegion(), "participation_by_country"),
          REGIONS,
          RAW_SCHOOLS,
          PARTICIPATION,
          UNPROTECTED_PARTICIPATION_BY_COUNTRY);
  public static final Node UNPROTECTED_PARTICIPATION_OF_LABELLED_BY_COUNTRY =
      draw.derive(
          Unprotected.of(new ParticipationOfLabelledByCountry(), "participation_by_country"),
          UNPROTECTED_PARTICIPATION_BY_COUNTRY,
          PARTICIPATION_VALUES,
          LABELLED_PARTICIPATION_VALUES,
          LABEL_HOLDERS_BY_YEAR);
  public static final Node APPLICATION_CELLS =
      draw.derive(
          FamilyCells.of(
              "application", new ApplicationStagesByCountry(), new ApplicationStagesByRegion()),
          UNPROTECTED_APPLICATION_STAGES_BY_COUNTRY,
          UNPROTECTED_APPLICATION_STAGES_BY_REGION);
  public static final Node CRITERION_CELLS =
      draw.derive(
          FamilyCells.of(
              "criterion",
              new CriterionProfileEurope(),
              new CriterionProfileByCountry(),
              new CriterionProfileByRegion()),
          UNPROTECTED_CRITERION_PROFILE_EUROPE,
          UNPROTECTED_CRITERION_PROFILE_BY_COUNTRY,
          UNPROTECTED_CRITERION_PROFILE_BY_REGION);
  public static final Node PARTICIPATION_CELLS =
      draw.derive(
          FamilyCells.of(
              "participation",
              new ParticipationByCountry(),
              new ParticipationByRegion(),
              new ParticipationOfLabelledByCountry()),
          UNPROTECTED_PARTICIPATION_BY_COUNTRY,
          UNPROTECTED_PARTICIPATION_BY_REGION,
          UNPROTECTED_PARTICIPATION_OF_LABELLED_BY_COUNTRY);

  // Which cells are withheld, decided over all at once; and the tables as they are published.
  public static final Node EARLIER_CELLS = draw.earlier(new EarlierCells());
  public static final Node DISCLOSURE_CELLS =
      draw.derive(
          DisclosureCells.of(
              new ApplicationStagesByRegion(),
              new CriterionProfileByRegion(),
              new ParticipationByRegion(),
              new ParticipationOfLabelledByCountry()),
          APPLICATION_CELLS,
          CRITERION_CELLS,
          PARTICIPATION_CELLS,
          EARLIER_CELLS,
          REGION_CHANGES);
  public static final Node APPLICATION_STAGES_BY_COUNTRY =
      protect(new ApplicationStagesByCountry(), UNPROTECTED_APPLICATION_STAGES_BY_COUNTRY);
  public static final Node APPLICATION_STAGES_BY_REGION =
      protect(new ApplicationStagesByRegion(), UNPROTECTED_APPLICATION_STAGES_BY_REGION);
  public static final Node CRITERION_PROFILE_EUROPE =
      protect(new CriterionProfileEurope(), UNPROTECTED_CRITERION_PROFILE_EUROPE);
  public static final Node CRITERION_PROFILE_BY_COUNTRY =
      protect(new CriterionProfileByCountry(), UNPROTECTED_CRITERION_PROFILE_BY_COUNTRY);
  public static final Node CRITERION_PROFILE_BY_REGION =
      protect(new CriterionProfileByRegion(), UNPROTECTED_CRITERION_PROFILE_BY_REGION);
  public static final Node PARTICIPATION_BY_COUNTRY =
      protect(new ParticipationByCountry(), UNPROTECTED_PARTICIPATION_BY_COUNTRY);
  public static final Node PARTICIPATION_BY_REGION =
      protect(new ParticipationByRegion(), UNPROTECTED_PARTICIPATION_BY_REGION);
  public static final Node PARTICIPATION_OF_LABELLED_BY_COUNTRY =
      protect(
          new ParticipationOfLabelledByCountry(), UNPROTECTED_PARTICIPATION_OF_LABELLED_BY_COUNTRY);

  // Indicators that are made of what is published.
  public static final Node AWARD_RATE_LIMITS_BY_COUNTRY =
      draw.derive(new AwardRateLimitsByCountry(), APPLICATION_STAGES_BY_COUNTRY);
  public static final Node AWARD_RATE_LIMITS_BY_REGION =
      draw.derive(new AwardRateLimitsByRegion(), APPLICATION_STAGES_BY_REGION);
  public static final Node AWARD_RATE_BY_COUNTRY =
      draw.derive(
          new AwardRateByCountry(),
          AWARDS_BY_COUNTRY,
          APPLICATION_STAGES_BY_COUNTRY,
          EDUCATION_COUNTS,
          POPULATION,
          EDITIONS);
  public static final Node AWARD_RANK_BY_COUNTRY =
      draw.derive(new AwardRankByCountry(), AWARD_RATE_BY_COUNTRY);
  public static final Node AWARD_RATE_BY_REGION =
      draw.derive(
          new AwardRateByRegion(),
          AWARDS_BY_REGION,
          APPLICATION_STAGES_BY_REGION,
          EDUCATION_COUNTS);
  public static final Node CRITERION_TREND_BY_COUNTRY =
      draw.derive(new CriterionTrendByCountry(), CRITERION_PROFILE_BY_COUNTRY, EDITIONS);
  public static final Node LABEL_COVERAGE_BY_SCHOOL_TYPE =
      draw.derive(
          new LabelCoverageBySchoolType(),
          REGISTER_COUNTS_BY_SCHOOL_TYPE,
          REGISTERED_SCHOOL_LABELS,
          LABEL_HOLDERS_BY_YEAR);
  public static final Node COUNTED_AWARDS =
      draw.derive(new CountedAwards(), AWARDS_BY_COUNTRY, AWARD_HISTORIES);
  public static final Node COUNTED_RECORDS =
      draw.derive(new CountedRecords(), RAW_SCHOOLS, RAW_QUALITY_LABELS, COUNTRIES);
  public static final Node COUNTED_SCHOOLS =
      draw.derive(
          new CountedSchools(),
          COUNTED_RECORDS,
          PARTICIPATION_BY_COUNTRY,
          APPLICATION_STAGES_BY_COUNTRY);
  public static final Node PUBLISHED_AGAINST_COUNTED =
      draw.derive(
          new PublishedAgainstCounted(),
          PUBLISHED_FIGURES,
          COUNTED_AWARDS,
          COUNTED_SCHOOLS,
          ACTIVE_LABELS_BY_YEAR);

  // Quality of the input files.
  public static final Node QUALITY_OF_LISTS =
      draw.derive(
          new QualityOfLists(),
          RAW_AWARDED_SCHOOLS,
          PUBLISHED_TOTALS,
          RAW_APPLICATIONS,
          RAW_ASSESSMENTS);
  public static final Node QUALITY_OF_REGISTERS =
      draw.derive(
          new QualityOfRegisters(),
          RAW_SCHOOLS,
          RAW_PARTICIPATION,
          RAW_CRITERION_SCORES,
          RAW_QUALITY_LABELS);
  public static final Node QUALITY_OF_AWARDS =
      draw.derive(new QualityOfAwards(), AWARDS, SCHOOL_IDENTITIES, SCHOOL_MATCHES);
  public static final Node QUALITY_OF_APPLICATIONS =
      draw.derive(new QualityOfApplications(), SCHOOL_APPLICATIONS, AWARDS_BY_COUNTRY);
  public static final Node QUALITY_OF_FILES =
      draw.derive(
          new QualityOfFiles(),
          QUALITY_OF_ROWS,
          QUALITY_OF_LISTS,
          QUALITY_OF_REGISTERS,
          QUALITY_OF_AWARDS);
  public static final Node DATA_QUALITY_BY_SOURCE =
      draw.derive(
          new DataQualityBySource(), QUALITY_OF_FILES, QUALITY_OF_APPLICATIONS, COUNTRIES, REGIONS);

  public static final Plan PLAN = draw.finish();

  private Pipeline() {}

  private static Node protect(Table table, Node unprotected) {
    return draw.derive(new Protected(table), unprotected, DISCLOSURE_CELLS);
  }

  /** The source tables of the plan, in its order. */
  public static List<Publication> publications() {
    return PLAN.nodes().stream()
        .map(Node::table)
        .filter(Publication.class::isInstance)
        .map(Publication.class::cast)
        .toList();
  }
}
