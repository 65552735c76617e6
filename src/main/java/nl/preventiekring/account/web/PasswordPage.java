// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

import java.util.Map;

/**
 * Choosing a password.
 *
 * @param first whether a one-time password is to be replaced, without which nothing else works
 * @param errors sentence by name of the field
 */
record PasswordPage(boolean first, String email, Map<String, String> errors) {}
