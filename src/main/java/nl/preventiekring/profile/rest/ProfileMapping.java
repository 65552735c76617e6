// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.rest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.preventiekring.profile.Judgement;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfileRow;
import nl.preventiekring.profile.Spread;
import nl.preventiekring.profile.Story;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.AreaReference;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.Period;
import org.jspecify.annotations.Nullable;

/** A profile in the words of the API. */
final class ProfileMapping {
  private ProfileMapping() {}

  static Profiel of(Area area, Profile profile) {
    return new Profiel(
        AreaReference.of(area),
        profile.surroundings().stream().map(AreaReference::of).toList(),
        profile.ages().toString(),
        profile.choices().stream().map(ages -> choice(ages, profile)).toList(),
        profile.inhabitants().map(ProfileMapping::row).orElse(null),
        story(profile.story()),
        profile.groups().stream().map(ProfileMapping::group).toList());
  }

  private static Profiel.Leeftijd choice(AgeBand ages, Profile profile) {
    return new Profiel.Leeftijd(
        ages.toString(),
        Optional.ofNullable(profile.newest().get(ages)).map(Period::toString).orElse(null));
  }

  private static Profiel.Verhaal story(Story story) {
    return new Profiel.Verhaal(
        story.strengths().stream().map(ProfileMapping::standout).toList(),
        story.concerns().stream().map(ProfileMapping::standout).toList(),
        story.unknowns().stream()
            .map(unknown ->
                new Profiel.Onbekend(
                    unknown.gap(),
                    unknown.indicators().stream().map(one -> one.id().value()).toList()))
            .toList(),
        story.compared(),
        story.different(),
        story.expectedByChance());
  }

  private static Profiel.Uitschieter standout(Story.Standout standout) {
    ProfileRow row = standout.row();
    return new Profiel.Uitschieter(
        row.indicator().id().value(),
        row.period().toString(),
        Waarde.of(row.figure()),
        AreaReference.of(standout.benchmark()),
        Waarde.of(standout.theirs()),
        judgement(standout.judgement()));
  }

  private static Profiel.Groep group(Profile.Group group) {
    return new Profiel.Groep(
        group.subject().id(),
        group.subject().name(),
        group.rows().stream().map(ProfileMapping::row).toList(),
        group.otherAges().stream()
            .map(other ->
                new Profiel.AndereLeeftijden(other.indicator().id().value(), texts(other.ages())))
            .toList());
  }

  private static List<String> texts(List<AgeBand> ages) {
    return ages.stream().map(AgeBand::toString).toList();
  }

  private static Profiel.Rij row(ProfileRow row) {
    return new Profiel.Rij(
        row.indicator().id().value(),
        row.indicator().name(),
        row.indicator().unit(),
        row.period().toString(),
        row.ages().toString(),
        row.kind(),
        Waarde.of(row.figure()),
        row.comparisons().stream()
            .map(other ->
                new Profiel.Naast(
                    AreaReference.of(other.area()),
                    Waarde.of(other.figure()),
                    judgement(other.judgement())))
            .toList(),
        row.spread().map(ProfileMapping::spread).orElse(null),
        row.others().stream().map(other -> otherYear(other, row)).toList(),
        Bron.of(row.sourceKey(), row.release()));
  }

  private static Profiel.AndereJaren otherYear(ProfileRow.OtherPeriod other, ProfileRow row) {
    return new Profiel.AndereJaren(
        other.period().toString(),
        Waarde.of(other.figure()),
        Bron.of(row.sourceKey(), other.release()));
  }

  private static Profiel.Oordeel judgement(Judgement judgement) {
    return switch (judgement) {
      case Judgement.Judged judged ->
          new Profiel.Oordeel(
              judged.direction(),
              judged.certainty(),
              judged.difference(),
              orNull(judged.chance()),
              judged.rule(),
              null);
      case Judgement.NotJudged not ->
          new Profiel.Oordeel(null, null, null, null, null, not.reason());
    };
  }

  private static @Nullable Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private static Profiel.Spreiding spread(Spread spread) {
    return new Profiel.Spreiding(
        spread.level(),
        spread.areas(),
        spread.low(),
        spread.firstQuarter(),
        spread.thirdQuarter(),
        spread.high(),
        spread.trimmed());
  }
}
