@NullMarked
package nl.preventiekring.profile.web;

import org.jspecify.annotations.NullMarked;
