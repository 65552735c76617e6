// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.publication;

import org.jspecify.annotations.NullMarked;
