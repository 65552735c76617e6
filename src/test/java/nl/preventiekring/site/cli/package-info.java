// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.site.cli;

import org.jspecify.annotations.NullMarked;
