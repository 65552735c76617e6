// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.cli;

import java.io.ByteArrayOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.preventiekring.platform.Fault;
import nl.preventiekring.platform.HomeOptions;
import nl.preventiekring.platform.Language;
import nl.preventiekring.platform.Subcommand;
import nl.preventiekring.platform.Workbench;
import nl.preventiekring.profile.PaperProfile;
import nl.preventiekring.profile.PaperProfiles;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.files.FiguresJson;
import nl.preventiekring.region.AreaCode;
import nl.preventiekring.region.AreaId;
import nl.preventiekring.region.AreaNotFound;
import nl.preventiekring.region.Areas;
import nl.preventiekring.region.CustomArea;
import nl.preventiekring.region.CustomAreaId;
import nl.preventiekring.region.CustomAreaNotFound;
import nl.preventiekring.region.CustomAreas;
import nl.preventiekring.region.Division;
import nl.preventiekring.shared.AgeBand;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code preventiekring profile AREA-CODE} */
@Command(
    name = "profile",
    mixinStandardHelpOptions = true,
    description = "Prints the health profile of one area.")
public final class ProfileCommand implements Subcommand {
  /** What can be printed. */
  enum Format {
    text,
    json,
    html,
    pdf
  }

  @Mixin private HomeOptions home;

  @Parameters(
      paramLabel = "AREA-CODE",
      description =
          "Such as NL01, GM0546, WK054600 or BU05460000; or the id of a custom area, which its page has in its address.")
  private String code = "";

  @Option(
      names = "--division",
      paramLabel = "YEAR",
      description =
          "Year of the area division. Default: the newest one in which the area has figures.")
  private @Nullable Integer year;

  @Option(
      names = "--format",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES}. JSON holds every year and age band; the others the newest figures.")
  private Format format = Format.text;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Default: standard output.")
  private @Nullable Path output;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "nl",
      description = "Language of texts.")
  private Language language = Language.nl;

  @Override
  public Integer call() throws IOException {
    Optional<CustomAreaId> made = CustomAreaId.find(code);
    Optional<AreaCode> coded = AreaCode.find(code);
    if (made.isEmpty() && coded.isEmpty()) {
      throw new Fault(
          "\"" + code + "\" is no area code. Codes look like GM0546, WK054600 or BU05460000.");
    }
    try (Workbench workbench = home.open()) {
      ProfiledArea area =
          made.map(id -> made(id, workbench))
              .orElseGet(() -> coded(coded.orElseThrow(), workbench));
      write(print(area, workbench));
      return 0;
    } catch (CustomAreaNotFound e) {
      throw new Fault("No custom area " + code + " in this home.", e);
    } catch (AreaNotFound e) {
      throw new Fault(
          "No area "
              + code
              + " in "
              + divisionText()
              + ". Import the figures of that division first, or check the code.",
          e);
    }
  }

  private String divisionText() {
    return year == null ? "this home" : "the division of " + year;
  }

  private static ProfiledArea made(CustomAreaId id, Workbench workbench) {
    CustomArea area = workbench.get(CustomAreas.class).get(id);
    return ProfiledArea.Made.of(area, workbench.get(Areas.class).tree(area.division()));
  }

  private ProfiledArea coded(AreaCode area, Workbench workbench) {
    return new ProfiledArea.Coded(workbench.get(Areas.class).getArea(id(area, workbench)));
  }

  private AreaId id(AreaCode area, Workbench workbench) {
    if (year == null) {
      return workbench.get(Profiles.class).newestWithFigures(area);
    }
    int wanted = year;
    return workbench.get(Areas.class).divisionsWith(area).stream()
        .filter(division -> division.year() == wanted)
        .findFirst()
        .map(division -> new AreaId(division, area))
        .orElseThrow(() -> new AreaNotFound(area.value(), Division.netherlands(wanted).toString()));
  }

  private byte[] print(ProfiledArea area, Workbench workbench) throws IOException {
    Profiles profiles = workbench.get(Profiles.class);
    if (format == Format.json) {
      return FiguresJson.of(area, profiles.listFigures(area)).bytes();
    }
    PaperProfiles paper = workbench.get(PaperProfiles.class);
    PaperProfile page = paper.of(profiles.profile(area, AgeBand.ADULTS), language.locale());
    return switch (format) {
      case html -> paper.html(page).getBytes(StandardCharsets.UTF_8);
      case pdf -> {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        paper.pdf(page, bytes);
        yield bytes.toByteArray();
      }
      default -> ProfileText.of(page).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** A PDF is no text: it goes past the writer, which knows characters only. */
  private void write(byte[] bytes) throws IOException {
    if (output == null) {
      try (FileOutputStream results = new FileOutputStream(FileDescriptor.out)) {
        results.write(bytes);
      }
    } else {
      Files.write(output, bytes);
    }
  }
}
