// SPDX-License-Identifier: EUPL-1.2
@NullMarked
package nl.preventiekring.publication.web;

import org.jspecify.annotations.NullMarked;
