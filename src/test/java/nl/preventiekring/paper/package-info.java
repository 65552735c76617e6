// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.paper;

import org.jspecify.annotations.NullMarked;
