// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.region.rest;

import java.util.List;
import nl.preventiekring.shared.Paging;

record Gebieden(List<Gebied> gebieden, Paging paginering) {}
