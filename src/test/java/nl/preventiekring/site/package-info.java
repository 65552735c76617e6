// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.site;

import org.jspecify.annotations.NullMarked;
