@NullMarked
package nl.preventiekring.opendata.input;

import org.jspecify.annotations.NullMarked;
