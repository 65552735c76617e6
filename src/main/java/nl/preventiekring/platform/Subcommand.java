// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.platform;

import java.util.concurrent.Callable;

/**
 * A picocli command with a public constructor without parameters, named in
 * META-INF/services/nl.preventiekring.platform.Subcommand. Making one must cost nothing: it is made
 * for {@code --help} too. It reaches the product through {@link HomeOptions}.
 *
 * <p>Results go to {@code spec.commandLine().getOut()}, progress and complaints to {@code
 * getErr()}. The answer is the exit code: 0 only where all went well, 1 where not. A {@link Fault}
 * becomes one line and code 1.
 */
public interface Subcommand extends Callable<Integer> {}
