/** What goes on paper: PDF/UA from a page. No SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.preventiekring.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
