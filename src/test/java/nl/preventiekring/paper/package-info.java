@NullMarked
package nl.preventiekring.paper;

import org.jspecify.annotations.NullMarked;
