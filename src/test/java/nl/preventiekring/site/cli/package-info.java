@NullMarked
package nl.preventiekring.site.cli;

import org.jspecify.annotations.NullMarked;
