// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import nl.preventiekring.account.PersonId;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Interpretation;
import nl.preventiekring.profile.InterpretationId;
import nl.preventiekring.profile.InterpretationNotFound;
import nl.preventiekring.profile.InterpretationRefused;
import nl.preventiekring.profile.Interpretations;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Profiles;
import nl.preventiekring.profile.web.InterpretationsPage.Form;
import nl.preventiekring.profile.web.InterpretationsPage.Note;
import nl.preventiekring.profile.web.InterpretationsPage.Option;
import nl.preventiekring.profile.web.InterpretationsPage.Removal;
import nl.preventiekring.region.Area;
import nl.preventiekring.region.Areas;
import nl.preventiekring.shared.AgeBand;
import nl.preventiekring.shared.PageLink;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What people wrote about the figures of an area. Everybody reads it; who is signed in adds to it
 * under {@code /werk} and removes what is their own. An administrator may remove all.
 */
@Controller
@Order(60)
class InterpretationController implements AreaView {
  private static final Map<InterpretationRefused.Part, String> FIELDS =
      Map.of(
          InterpretationRefused.Part.TEXT, "tekst",
          InterpretationRefused.Part.BASIS, "grond",
          InterpretationRefused.Part.FIGURE, "cijfer");
  private static final String WRITE = "/werk/duiding/{division}/{code}";

  private final Areas areas;
  private final Profiles profiles;
  private final Interpretations interpretations;
  private final InterpretationPrinting printing;
  private final CurrentUser user;
  private final FigureText text;

  InterpretationController(
      Areas areas,
      Profiles profiles,
      Interpretations interpretations,
      InterpretationPrinting printing,
      CurrentUser user,
      FigureText text) {
    this.areas = areas;
    this.profiles = profiles;
    this.interpretations = interpretations;
    this.printing = printing;
    this.user = user;
    this.text = text;
  }

  @GetMapping("/gebieden/{division}/{code}/duiding")
  ModelAndView read(
      @PathVariable String division,
      @PathVariable String code,
      @RequestParam(name = "verwijderd", defaultValue = "") String removed,
      Locale locale) {
    Area area = areas.getArea(Address.area(division, code));
    Optional<Removal> removal =
        InterpretationId.find(removed)
            .flatMap(interpretations::findRemoved)
            .filter(this::mayRemove)
            .map(gone -> new Removal("/werk/duiding/" + gone.id() + "/terugzetten"));
    return page(area, InterpretationFields.EMPTY, Map.of(), removal, locale);
  }

  @PostMapping(WRITE)
  ModelAndView write(
      @PathVariable String division,
      @PathVariable String code,
      @ModelAttribute InterpretationFields sent,
      Locale locale) {
    Area area = areas.getArea(Address.area(division, code));
    Map<String, String> errors = new HashMap<>();
    List<String> offered = figures(area, locale).stream().map(Option::value).toList();
    Interpretation.Content content = sent.content(offered);
    for (InterpretationRefused refused : interpretations.check(content)) {
      errors.put(
          FIELDS.get(refused.part()),
          text.text(refused.messageKey(), locale, refused.arguments().toArray()));
    }
    if (!errors.isEmpty()) {
      return page(area, sent, errors, Optional.empty(), locale);
    }
    interpretations.write(area.id(), content, person().id());
    return toPage(area.id().toString(), "");
  }

  @PostMapping("/werk/duiding/{id}/verwijderen")
  ModelAndView remove(@PathVariable String id) {
    Interpretation written =
        InterpretationId.find(id)
            .flatMap(interpretations::find)
            .orElseThrow(() -> new InterpretationNotFound(id));
    requireMine(written);
    interpretations.remove(written.id());
    return toPage(written.area().toString(), "?verwijderd=" + written.id());
  }

  @PostMapping("/werk/duiding/{id}/terugzetten")
  ModelAndView restore(@PathVariable String id) {
    Interpretation removed =
        InterpretationId.find(id)
            .flatMap(interpretations::findRemoved)
            .orElseThrow(() -> new InterpretationNotFound(id));
    requireMine(removed);
    return toPage(interpretations.restore(removed.id()).area().toString(), "");
  }

  private static ModelAndView toPage(String area, String query) {
    return new ModelAndView("redirect:/gebieden/" + area + "/duiding" + query);
  }

  private ModelAndView page(
      Area area,
      InterpretationFields sent,
      Map<String, String> errors,
      Optional<Removal> removal,
      Locale locale) {
    String address = "/gebieden/" + area.id() + "/duiding";
    InterpretationsPage page =
        new InterpretationsPage(
            text.text("profile.interpretation.title", locale, area.title()),
            area.division().isFictional(),
            List.of(
                new PageLink(area.title(), "/gebieden/" + area.id()),
                new PageLink(text.text("profile.interpretation", locale), address)),
            notes(area, locale),
            user.find().isPresent() ? form(area, sent, errors, locale) : null,
            "/aanmelden?naar=" + address,
            removal.orElse(null));
    return new ModelAndView(
        "profile/interpretations",
        Map.of("page", page),
        errors.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private List<Note> notes(Area area, Locale locale) {
    List<Interpretation> written = interpretations.list(area.id());
    Map<PersonId, String> authors = printing.authors(written);
    return written.stream().map(one -> note(one, authors, locale)).toList();
  }

  private Note note(Interpretation written, Map<PersonId, String> authors, Locale locale) {
    return new Note(
        printing.about(written, locale),
        written.content().text(),
        printing.source(written, authors, locale),
        mayRemove(written) ? "/werk/duiding/" + written.id() + "/verwijderen" : null);
  }

  private Form form(
      Area area, InterpretationFields sent, Map<String, String> errors, Locale locale) {
    List<Option> kinds =
        Arrays.stream(Interpretation.Kind.values())
            .map(kind ->
                new Option(kind.name(), text.text("profile.interpretation.kind." + kind, locale)))
            .toList();
    return new Form("/werk/duiding/" + area.id(), sent, kinds, figures(area, locale), errors);
  }

  private List<Option> figures(Area area, Locale locale) {
    Stream<Option> none =
        Stream.of(new Option("", text.text("profile.interpretation.no-figure", locale)));
    Stream<Option> all =
        profiles.profile(new ProfiledArea.Coded(area), AgeBand.ADULTS).groups().stream()
            .flatMap(Profile.Group::indicators)
            .map(one -> new Option(one.id().value(), one.name().in(locale)));
    return Stream.concat(none, all).toList();
  }

  private void requireMine(Interpretation written) {
    if (!mayRemove(written)) {
      throw new AccessDeniedException("an interpretation of somebody else");
    }
  }

  private boolean mayRemove(Interpretation written) {
    return user.isAdministrator()
        || user.find().filter(person -> person.id().equals(written.author())).isPresent();
  }

  private Person person() {
    return user.find().orElseThrow(() -> new AccessDeniedException("nobody is signed in"));
  }

  @Override
  public Kind kind() {
    return Kind.PAGE;
  }

  @Override
  public List<PageLink> links(Profile profile, Locale locale) {
    return profile.area() instanceof ProfiledArea.Coded coded && !profile.groups().isEmpty()
        ? List.of(
            new PageLink(
                text.text("profile.interpretation.link", locale),
                "/gebieden/" + coded.path() + "/duiding"))
        : List.of();
  }
}
