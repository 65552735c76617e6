@NullMarked
package nl.preventiekring.site;

import org.jspecify.annotations.NullMarked;
