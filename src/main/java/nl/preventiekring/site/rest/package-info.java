// SPDX-License-Identifier: EUPL-1.2
/** The part of the REST API that is about what this module owns; its names are Dutch. */
@NullMarked
package nl.preventiekring.site.rest;

import org.jspecify.annotations.NullMarked;
