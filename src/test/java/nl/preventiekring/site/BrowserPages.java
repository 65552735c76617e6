// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One real browser for a test class, and what it thinks of a page. */
public final class BrowserPages implements AutoCloseable {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-dev-shm-usage");

  private static final int NARROW = 600;

  private final Playwright playwright;
  private final Browser browser;
  private final String server;

  /**
   * @param server address without a slash at the end
   */
  public BrowserPages(String server) {
    this.server = server;
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(executable()))
                    .setArgs(QUIET));
  }

  private static String executable() {
    return System.getProperty("chromium", "/usr/bin/chromium");
  }

  /**
   * Opens a page in a browser that prefers a language.
   *
   * @param width of the window in pixels
   * @param script whether JavaScript is on
   */
  public OpenPage open(String path, String language, int width, boolean script) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale(language)
                .setJavaScriptEnabled(script));
    OpenPage page = new OpenPage(context, context.newPage(), URI.create(server).getHost());
    page.go(server + path);
    return page;
  }

  @Override
  public void close() {
    playwright.close();
  }

  /** A page with everything that went wrong on it. */
  public static final class OpenPage implements AutoCloseable {
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> elsewhere = new ArrayList<>();

    private OpenPage(BrowserContext context, Page page, String host) {
      this.context = context;
      this.page = page;
      page.onConsoleMessage(message -> {
        if (message.type().equals("error") || message.type().equals("warning")) {
          complaints.add(message.text());
        }
      });
      page.onPageError(complaints::add);
      page.onRequest(request -> note(request, host));
    }

    private void note(Request request, String host) {
      URI address = URI.create(request.url());
      if (!"data".equals(address.getScheme()) && !host.equals(address.getHost())) {
        elsewhere.add(request.url());
      }
    }

    private void go(String address) {
      page.navigate(address);
    }

    public Page page() {
      return page;
    }

    /** What the browser's console complained of. */
    public List<String> complaints() {
      return complaints;
    }

    /** Requests to other hosts than ours. */
    public List<String> requestsElsewhere() {
      return elsewhere;
    }

    /** Every rule of WCAG 2.0 to 2.2 A and AA and of good practice that axe finds broken. */
    public List<String> axeViolations() {
      return violations(page).stream()
          .map(rule ->
              rule.getId()
                  + ": "
                  + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList())
          .toList();
    }

    /**
     * Only violations are told in full: the long list of what is in order costs more than finding
     * it. Contrast, the dearest rule, is measured on wide pages: narrow ones have the same colours.
     */
    private static List<Rule> violations(Page page) {
      AxeRuleOptions contrast = new AxeRuleOptions();
      contrast.setEnabled(page.viewportSize().width > NARROW);
      AxeRunOptions options = new AxeRunOptions();
      options.setResultTypes(List.of("violations"));
      options.setRules(Map.of("color-contrast", contrast));
      return new AxeBuilder(page).options(options).setLegacyMode(true).analyze().getViolations();
    }

    public boolean scrollsSideways() {
      return (Boolean)
          page.evaluate(
              "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
