@NullMarked
package nl.preventiekring.opendata.cli;

import org.jspecify.annotations.NullMarked;
