// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.profile.rest;

import org.jspecify.annotations.NullMarked;
