// SPDX-License-Identifier: EUPL-1.2
/** Rules about areas without Spring or SQL: the tree, natural order, merging, walking changes. */
@NullMarked
package nl.preventiekring.region.model;

import org.jspecify.annotations.NullMarked;
