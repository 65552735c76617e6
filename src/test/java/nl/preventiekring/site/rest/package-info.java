// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.site.rest;

import org.jspecify.annotations.NullMarked;
