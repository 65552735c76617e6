@NullMarked
package nl.preventiekring.opendata.areas;

import org.jspecify.annotations.NullMarked;
