@NullMarked
package nl.preventiekring.site.web;

import org.jspecify.annotations.NullMarked;
