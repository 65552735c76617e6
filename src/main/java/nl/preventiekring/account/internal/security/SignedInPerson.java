// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.internal.security;

import java.util.Optional;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.Role;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person whom {@link PersonContexts} put behind the request. */
@Component
class SignedInPerson implements CurrentUser {
  @Override
  public Optional<Person> find() {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Person person
        ? Optional.of(person)
        : Optional.empty();
  }

  @Override
  public boolean isAdministrator() {
    return find()
        .filter(person -> person.role() == Role.ADMINISTRATOR && !person.mustChoosePassword())
        .isPresent();
  }
}
