/**
 * The statistical methods, one a class, in plain Java on numbers: no Spark, no tables, no flags.
 *
 * <p>What has no answer is an empty {@code Optional}, never NaN; input outside a method's domain is
 * an {@code IllegalArgumentException} that names the values; the order of units, points and spells
 * does not matter. Limits are at one of two levels of {@link sello.transforms.method.Confidence}.
 * Tables use them through {@code RowMethods}, {@code FunnelColumns}, {@code GroupMethods} and
 * {@code LowReliability} of {@code sello.transforms}. Each class cites its source in full.
 *
 * <pre>
 * method            use                                       class            reference
 * share of a whole  awarded of applied, labelled of eligible  Wilson           Wilson 1927
 * rate              awards per 1,000 schools                  PoissonRate      Garwood 1936; Byar
 * funnel            a unit against the whole, by its size     FunnelLimits     Spiegelhalter 2005
 * over-dispersion   do units differ by more than chance       OverDispersion   Spiegelhalter 2005
 * growth, CAGR      change of a count, in all or a year       Growth           Rothman et al. 2008
 * change of a share percentage points between two shares      ShareChange      Newcombe 1998
 * ratio of shares   one group's share over another's          ShareRatio       Donner and Zou 2012
 * slope             trend of four years or more               TheilSen         Theil 1950; Sen 1968
 * location quotient specialisation of a region in an area     LocationQuotient Isard 1960
 * HHI, Gini         concentration of awards on units          Concentration    Hirschman 1964
 * survival          retention of a label by completed terms   KaplanMeier      Kaplan and Meier 1958
 * breaks in a mean  a note to those who keep the breaks       SegmentedMean    Bai and Perron 2003
 * mean, quartiles   profile of the criterion areas            Summary          Student 1908
 * mean by sums      the same of groups too large to list      Moments          Student 1908
 * mean, median      counts by how often each occurs           Tally            Student 1908
 * mean of counts    participation with and without a label    CountMean        Oehlert; Garwood
 * limits of medians participation with and without a label    MedianRanks      Conover 1999
 * any difference    of two figures with limits of their own   FigureDifference Zou and Donner 2008
 * change of a mean  points between two editions               MeanDifference   Welch 1947
 * reliability       which derived figures get flag u          Reliability      NCHS 2017, 2023
 * </pre>
 */
@NullMarked
package sello.transforms.method;

import org.jspecify.annotations.NullMarked;
