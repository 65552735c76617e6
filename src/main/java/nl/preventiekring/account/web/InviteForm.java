// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.account.web;

/** Whom to invite. */
record InviteForm(String email, String name, String role) {
  static InviteForm empty() {
    return new InviteForm("", "", "reader");
  }
}
