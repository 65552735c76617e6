// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;

/**
 * The form of a custom area as a browser sends it.
 *
 * @param municipalities those whose neighbourhoods were listed
 * @param otherMunicipality one more to list
 * @param districts codes of districts of which all neighbourhoods are meant
 * @param show present where somebody only wants to see other neighbourhoods
 */
record AreaFields(
    @BindParam("naam") @Nullable String name,
    @BindParam("gemeente") @Nullable List<String> municipalities,
    @BindParam("gemeente-erbij") @Nullable String otherMunicipality,
    @BindParam("wijk") @Nullable List<String> districts,
    @BindParam("buurt") @Nullable List<String> neighbourhoods,
    @BindParam("filter") @Nullable String filter,
    @BindParam("toon") @Nullable String show) {

  boolean onlyShows() {
    return show != null;
  }
}
