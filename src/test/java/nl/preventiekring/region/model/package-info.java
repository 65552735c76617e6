@NullMarked
package nl.preventiekring.region.model;

import org.jspecify.annotations.NullMarked;
