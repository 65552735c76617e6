// SPDX-License-Identifier: EUPL-1.2
/** Searching and browsing areas. */
@NullMarked
package nl.preventiekring.region.web;

import org.jspecify.annotations.NullMarked;
