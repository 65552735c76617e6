// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a server with a small heap serves a whole country, and what it takes to do so. */
@Command(name = "memory", description = "Serving a national set with a bounded heap.")
final class MemoryBenchmark implements Callable<Integer> {
  @Option(names = "--areas", defaultValue = "18000", description = "Default: ${DEFAULT-VALUE}.")
  private int areas;

  @Option(
      names = "--heap",
      defaultValue = "1g",
      description = "Of the server. Default: ${DEFAULT-VALUE}.")
  private String heap = "1g";

  @Option(
      names = "--pages",
      defaultValue = "1000",
      description = "To ask for. Default: ${DEFAULT-VALUE}.")
  private int pages;

  @Override
  public Integer call() throws Exception {
    Path home = Workspace.ofRun().newHome("memory");
    Child.run(List.of(), "fill-step", "--areas", String.valueOf(areas), "--home", home.toString());
    Result result =
        new Result(
            "memory",
            "areas",
            "heap of the server",
            "pages asked for",
            "pages answered",
            "process at most, MB");
    Process server =
        new ProcessBuilder(
                Child.command(
                    List.of("-Xmx" + heap),
                    "start",
                    "--home",
                    home.toString(),
                    "--port",
                    "0",
                    "--no-demo"))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int answered;
    double process;
    try (BufferedReader lines = server.inputReader()) {
      answered = ask(lines.readLine());
      process = Memory.processPeak(server.pid());
    } finally {
      server.destroy();
      server.waitFor();
    }
    result.row(
        Numbers.whole(areas),
        heap,
        Numbers.whole(pages),
        "**" + Numbers.whole(answered) + "**",
        Numbers.whole(process));
    result.publish();
    Workspace.delete(home);
    return answered == pages ? 0 : 1;
  }

  /** Asks for pages of areas all over the country. */
  private int ask(String address) throws IOException, InterruptedException {
    NationalSet set = new NationalSet(areas, Workspace.SEED);
    int answered = 0;
    try (HttpClient client =
        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
      for (int page = 0; page < pages; page++) {
        String code = set.code((int) ((long) page * areas / pages));
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(address + "/gebieden/NL-2024/" + code)).build();
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        answered += answer.statusCode() == 200 ? 1 : 0;
      }
    }
    return answered;
  }
}
