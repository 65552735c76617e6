/** What leaves the screen: SVG maps, PDF/UA from a page, CSV and XLSX writing. No SQL. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package nl.preventiekring.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
