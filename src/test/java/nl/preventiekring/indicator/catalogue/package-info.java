@NullMarked
package nl.preventiekring.indicator.catalogue;

import org.jspecify.annotations.NullMarked;
