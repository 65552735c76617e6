@NullMarked
package nl.preventiekring.opendata.intake;

import org.jspecify.annotations.NullMarked;
