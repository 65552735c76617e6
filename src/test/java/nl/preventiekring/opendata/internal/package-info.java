@NullMarked
package nl.preventiekring.opendata.internal;

import org.jspecify.annotations.NullMarked;
