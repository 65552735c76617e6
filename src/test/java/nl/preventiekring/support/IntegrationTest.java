// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.preventiekring.PreventiekringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product with a real server on a free port of this computer, on a database of its own:
 * one for the whole run. Adding beans or properties to it would make another one; don't.
 *
 * <p>The address of the server comes from {@code @LocalServerPort}. Tests share the database: count
 * only your own rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = PreventiekringApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestHome.class)
public @interface IntegrationTest {}
