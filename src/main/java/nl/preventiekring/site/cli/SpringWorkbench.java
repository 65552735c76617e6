// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.cli;

import java.util.List;
import nl.preventiekring.platform.Home;
import nl.preventiekring.platform.OpenHome;
import nl.preventiekring.platform.Settings;
import nl.preventiekring.platform.Workbench;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** The product for one sub-command: no web server, only the beans that the command asks for. */
final class SpringWorkbench implements Workbench {
  private final Product product;
  private final ApplicationContext context;

  private SpringWorkbench(Product product, ApplicationContext context) {
    this.product = product;
    this.context = context;
  }

  static Workbench open(Home home, Settings settings) {
    Product.quietUntilSpringLogs();
    var opened = new OpenHome(home, settings, System.err::println);
    var product = new Product(opened);
    try {
      opened.openForCommand();
      return new SpringWorkbench(
          product,
          product.run(
              WebApplicationType.NONE,
              List.of("spring.main.lazy-initialization=true", "logging.level.root=warn")));
    } catch (RuntimeException e) {
      product.close();
      throw e;
    }
  }

  @Override
  public <T> T get(Class<T> frontDoor) {
    return context.getBean(frontDoor);
  }

  @Override
  public void close() {
    product.close();
  }
}
