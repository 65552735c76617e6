/** The administrator's pages: importing, following an import, publishing and withdrawing. */
@NullMarked
package nl.preventiekring.opendata.web;

import org.jspecify.annotations.NullMarked;
