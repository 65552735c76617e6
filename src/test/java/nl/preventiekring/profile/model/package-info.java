@NullMarked
package nl.preventiekring.profile.model;

import org.jspecify.annotations.NullMarked;
