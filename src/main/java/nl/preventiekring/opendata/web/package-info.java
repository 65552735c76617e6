// SPDX-License-Identifier: EUPL-1.2
/** The pages of an administrator who imports: asking for an import, following it, its releases. */
@NullMarked
package nl.preventiekring.opendata.web;

import org.jspecify.annotations.NullMarked;
