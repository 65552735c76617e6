// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.demo;

import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.account.Accounts;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.indicator.IndicatorId;
import nl.preventiekring.platform.DemoPart;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.Interpretation.Kind;
import nl.preventiekring.profile.Interpretations;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.Questions;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps two questions about the fictional region, one of which no source can wholly answer, and
 * what people say of one of its districts.
 */
@Component
class ProfileDemo implements DemoPart {
  private static final Division DIVISION = new Division(Division.EXAMPLE, 2024);

  private final Questions questions;
  private final Interpretations interpretations;
  private final Accounts accounts;

  ProfileDemo(Questions questions, Interpretations interpretations, Accounts accounts) {
    this.questions = questions;
    this.interpretations = interpretations;
    this.accounts = accounts;
  }

  @Override
  public String module() {
    return "profile";
  }

  @Override
  @Transactional
  public void load() {
    accounts.listPersons().stream()
        .filter(Person::demonstration)
        .findFirst()
        .map(Person::id)
        .ifPresent(this::load);
  }

  private void load(PersonId maker) {
    questions.create(
        content(
            "Hoe gaat het met ouderen die weinig mensen om zich heen hebben?",
            "Kiezen in welke wijken we met welzijn en huisartsen beginnen.",
            "55-plussers met weinig contacten",
            new AgeBand(55, AgeBand.OPEN),
            "loneliness",
            "strong-loneliness",
            "lacks-emotional-support",
            "informal-carers",
            "trouble-making-ends-meet",
            "moving-limitation"),
        maker);
    questions.create(
        content(
            "Groeien kinderen hier gezond op?",
            "Gesprek met scholen en sportclubs over bewegen en eten.",
            "Kinderen en jongeren tot en met 16 jaar",
            new AgeBand(12, 16),
            "child-overweight",
            "youth-breakfast",
            "youth-exercise",
            "youth-weekly-sport",
            "youth-stress"),
        maker);
    write(
        Kind.FIGURE,
        Optional.of(new IndicatorId("loneliness")),
        "In deze verzonnen wijk zijn veel mensen pas kort geleden komen wonen. Zij kennen hun buren nog"
            + " niet. Ouderen missen de oude buurtwinkel, waar zij elkaar tegenkwamen.",
        "gesprek met wijkteam en bewonersgroep",
        maker);
    write(
        Kind.OBSERVATION,
        Optional.empty(),
        "Sinds de beweegtuin open is, komen er elke ochtend mensen bij elkaar. Dat ziet u nog in geen"
            + " enkel cijfer.",
        "observatie van de buurtsportcoach",
        maker);
  }

  private void write(
      Kind kind, Optional<IndicatorId> about, String text, String basis, PersonId author) {
    interpretations.write(
        new AreaId(DIVISION, AreaCode.of("WK900103")),
        new Interpretation.Content(kind, about, text, basis),
        author);
  }

  private static Question.Content content(
      String title, String purpose, String targetGroup, AgeBand ages, String... indicators) {
    return new Question.Content(
        title,
        purpose,
        targetGroup,
        ages,
        DIVISION,
        Stream.of("GM9001", "WK900101", "WK900102", "WK900103", "WK900104")
            .map(AreaCode::of)
            .toList(),
        Stream.of(indicators).map(IndicatorId::new).toList());
  }
}
