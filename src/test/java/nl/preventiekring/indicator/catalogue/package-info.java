// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
