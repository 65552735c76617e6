// SPDX-License-Identifier: EUPL-1.2
/** Rules about passwords and addresses, without Spring or SQL. */
@NullMarked
package nl.preventiekring.account.model;

import org.jspecify.annotations.NullMarked;
