@NullMarked
package nl.preventiekring.opendata;

import org.jspecify.annotations.NullMarked;
