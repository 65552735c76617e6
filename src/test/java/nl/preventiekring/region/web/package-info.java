@NullMarked
package nl.preventiekring.region.web;

import org.jspecify.annotations.NullMarked;
