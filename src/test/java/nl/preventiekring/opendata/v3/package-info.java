@NullMarked
package nl.preventiekring.opendata.v3;

import org.jspecify.annotations.NullMarked;
