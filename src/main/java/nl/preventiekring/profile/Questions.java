// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile;

import java.util.List;
import java.util.Optional;
import nl.preventiekring.account.PersonId;

/** Front door to the questions that profiles start with. Everybody may read them. */
public interface Questions {
  /** Throws {@link QuestionRefused} where a rule from P.311 to P.316 is broken. */
  Question create(Question.Content content, PersonId maker);

  /**
   * Throws {@link QuestionRefused} where a rule from P.311 to P.316 is broken, {@link
   * QuestionNotFound} where there is no such question.
   */
  Question change(QuestionId id, Question.Content content);

  /** The rules that this content would break, each kind once at most; empty where none. */
  List<QuestionRefused> check(Question.Content content);

  /**
   * From now on it is as if it never was, until it is restored. Throws {@link QuestionNotFound}.
   */
  void delete(QuestionId id);

  /** Takes a deletion back. Throws {@link QuestionNotFound} where no such question was deleted. */
  Question restore(QuestionId id);

  Optional<Question> find(QuestionId id);

  /** A question that was deleted and can be restored. */
  Optional<Question> findDeleted(QuestionId id);

  /** All, by title. */
  List<Question> list();
}
