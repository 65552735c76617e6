@NullMarked
package nl.preventiekring.opendata.tidy;

import org.jspecify.annotations.NullMarked;
