// SPDX-License-Identifier: EUPL-1.2
/** Pages, PDFs and the following of jobs. */
@NullMarked
package nl.preventiekring.publication.web;

import org.jspecify.annotations.NullMarked;
