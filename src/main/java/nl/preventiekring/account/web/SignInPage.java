// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sign-in page.
 *
 * @param next where to go afterwards; a path inside the product
 * @param errors sentence by name of the field
 * @param notice a sentence above the form, or null
 * @param kind of the notice: ok or error
 */
record SignInPage(String email, String next, Map<String, String> errors, @Nullable Notice notice) {

  record Notice(String kind, String title, String text) {}

  static SignInPage empty(String next) {
    return new SignInPage("", next, Map.of(), null);
  }

  SignInPage withNotice(Notice shown) {
    return new SignInPage(email, next, errors, shown);
  }
}
