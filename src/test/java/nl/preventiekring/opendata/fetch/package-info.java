@NullMarked
package nl.preventiekring.opendata.fetch;

import org.jspecify.annotations.NullMarked;
