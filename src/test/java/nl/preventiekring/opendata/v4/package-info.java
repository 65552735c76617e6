@NullMarked
package nl.preventiekring.opendata.v4;

import org.jspecify.annotations.NullMarked;
