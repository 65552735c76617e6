// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.opendata.v4;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bulk zip in the layout of CBS, with areas and figures that we made up. */
final class V4Zip {
  private static final String HEADER =
      "Id;Measure;ValueAttribute;Value;StringValue;WijkenEnBuurten";

  private static final String MEASURES =
      """
      Identifier;Index;Title;Description;MeasureGroupId;DataType;Unit;Format;Decimals;PresentationType
      T001036;7;Aantal inwoners;"Op 1 januari;
      afgerond";M000352;Long;aantal;;0;Absolute
      M000114;41;Gemiddelde huishoudensgrootte;;1050010_1;Double;aantal;;1;Absolute
      1014800_1;53;Koopwoningen;;;Long;%;;0;Relative
      ZW25810_1;66;Appartement;;T001100_1;Long;kWh;;0;Absolute
      ZW25810_2;77;Appartement;;T001100_2;Long;m³;;0;Absolute
      GM000B;2;Gemeentenaam;;;String;;;;
      IW000A;4;Indelingswijziging wijken en buurten;;;String;;;;
      X000001;90;Verzonnen onderwerp;;;Long;aantal;;0;Absolute
      """;

  private static final String GROUPS =
      """
      Id;Index;Title;Description;ParentId
      M000352;6;Bevolking;;
      M000218;62;Energie;;
      M000221_1;63;Gemiddeld elektriciteitsverbruik;;M000218
      T001100_1;65;Naar woningtype;;M000221_1
      M000219_1;74;Gemiddeld aardgasverbruik;;M000218
      T001100_2;76;Naar woningtype;;M000219_1
      """;

  private static final String REGIONS =
      """
      Identifier;Index;Title;Description;DimensionGroupId;DetailRegionCode
      NL00;1;Nederland;;;
      GM9001;2;Waterland;;;GM9001
      WK900100;3;Wijk 00 Dorp;;GM9001;WK900100
      BU90010000;4;Dorp;;GM9001;BU90010000
      """;

  private final Map<String, String> members = new LinkedHashMap<>();
  private final List<String> rows = new ArrayList<>();
  private String header = HEADER;

  V4Zip() {
    members.put("MeasureCodes.csv", MEASURES);
    members.put("MeasureGroups.csv", GROUPS);
    members.put("WijkenEnBuurtenCodes.csv", REGIONS);
    members.put(
        "Dimensions.csv",
        "Identifier;Title;Description;Kind;MapYear;ReleasePolicy\n"
            + "WijkenEnBuurten;Wijken en buurten;;GeoDetail;2020;\n");
  }

  /** An observation of the measure in the area, as the file writes it. */
  V4Zip cell(String measure, String area, String value) {
    return row(measure + ";None;" + value + ";;" + area);
  }

  /** A row without its Id. */
  V4Zip row(String cells) {
    rows.add(rows.size() + ";" + cells);
    return this;
  }

  V4Zip header(String columns) {
    header = columns;
    return this;
  }

  V4Zip member(String name, String text) {
    members.put(name, text);
    return this;
  }

  V4Zip without(String name) {
    members.remove(name);
    return this;
  }

  V4Zip count(long observations) {
    return member(
        "Properties.csv",
        "Identifier;Title;Modified;ObservationCount\n84799NED;Kerncijfers;2026-01-05T02:00:00+01:00;"
            + observations
            + "\n");
  }

  byte[] bytes() {
    if (!rows.isEmpty()) {
      members.put("Observations.csv", header + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }
    var packed = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(packed)) {
      for (Map.Entry<String, String> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(("\ufeff" + member.getValue()).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
