@NullMarked
package nl.preventiekring.opendata.web;

import org.jspecify.annotations.NullMarked;
