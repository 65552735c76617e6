// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionId;
import nl.preventiekring.profile.QuestionNotFound;
import nl.preventiekring.profile.QuestionRefused;
import nl.preventiekring.profile.Questions;
import nl.preventiekring.profile.model.QuestionRules;
import org.springframework.stereotype.Service;

/** Keeps questions that follow the rules; each change is one statement. */
@Service
class StoredQuestions implements Questions {
  private final QuestionStore store;
  private final Clock clock;

  StoredQuestions(QuestionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public Question create(Question.Content content, PersonId maker) {
    require(content);
    Question question =
        new Question(
            new QuestionId(UUID.randomUUID()),
            content,
            maker,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.insert(question);
    return question;
  }

  @Override
  public Question change(QuestionId id, Question.Content content) {
    require(content);
    requireOne(id, store.replace(id, content));
    return get(id);
  }

  private void require(Question.Content content) {
    for (QuestionRefused refused : check(content)) {
      throw refused;
    }
  }

  @Override
  public List<QuestionRefused> check(Question.Content content) {
    return QuestionRules.broken(content);
  }

  @Override
  public void delete(QuestionId id) {
    requireOne(id, store.delete(id, clock.instant()));
  }

  @Override
  public Question restore(QuestionId id) {
    requireOne(id, store.restore(id));
    return get(id);
  }

  private static void requireOne(QuestionId id, int rows) {
    if (rows != 1) {
      throw new QuestionNotFound(id.toString());
    }
  }

  private Question get(QuestionId id) {
    return find(id).orElseThrow(() -> new QuestionNotFound(id.toString()));
  }

  @Override
  public Optional<Question> find(QuestionId id) {
    return store.find(id, false);
  }

  @Override
  public Optional<Question> findDeleted(QuestionId id) {
    return store.find(id, true);
  }

  @Override
  public List<Question> list() {
    return store.list();
  }
}
