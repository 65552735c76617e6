// SPDX-License-Identifier: EUPL-1.2
/** The frame around every page, home, about, language and error pages. */
@NullMarked
package nl.preventiekring.site.web;

import org.jspecify.annotations.NullMarked;
