// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.profile.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.preventiekring.account.CurrentUser;
import nl.preventiekring.account.Person;
import nl.preventiekring.profile.AreaView;
import nl.preventiekring.profile.FigureText;
import nl.preventiekring.profile.Profile;
import nl.preventiekring.profile.ProfiledArea;
import nl.preventiekring.profile.Question;
import nl.preventiekring.profile.QuestionId;
import nl.preventiekring.profile.QuestionNotFound;
import nl.preventiekring.profile.Questions;
import nl.preventiekring.region.Area;
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
 * Profiles that start with a question. Everybody reads them; who is signed in makes them under
 * {@code /werk}, and changes and deletes their own. An administrator may change them all.
 */
@Controller
@Order(2)
class QuestionController implements AreaView {
  private static final String PAGE = "page";
  private static final String NEW = "/werk/vragen/nieuw/{division}/{code}";
  private static final String CHANGE = "/werk/vragen/{id}/wijzigen";
  private static final String DELETE = "/werk/vragen/{id}/verwijderen";

  private final Questions questions;
  private final QuestionPages pages;
  private final QuestionForms forms;
  private final CurrentUser user;
  private final FigureText text;

  QuestionController(
      Questions questions,
      QuestionPages pages,
      QuestionForms forms,
      CurrentUser user,
      FigureText text) {
    this.questions = questions;
    this.pages = pages;
    this.forms = forms;
    this.user = user;
    this.text = text;
  }

  @GetMapping("/vragen")
  ModelAndView list(
      @RequestParam(name = "verwijderd", defaultValue = "") String deleted, Locale locale) {
    Optional<Question> gone =
        QuestionId.find(deleted).flatMap(questions::findDeleted).filter(this::mayChange);
    return new ModelAndView("profile/questions", PAGE, pages.list(gone, locale));
  }

  @GetMapping("/vragen/{id}")
  ModelAndView question(@PathVariable String id, Locale locale) {
    Question question = get(id);
    return new ModelAndView(
        "profile/question", PAGE, pages.page(question, mayChange(question), locale));
  }

  @GetMapping(NEW)
  ModelAndView make(@PathVariable String division, @PathVariable String code, Locale locale) {
    Area base = forms.area(division, code);
    return form(toMake(base, forms.empty(base), Map.of(), locale));
  }

  @PostMapping(NEW)
  ModelAndView create(
      @PathVariable String division,
      @PathVariable String code,
      @ModelAttribute QuestionFields sent,
      Locale locale) {
    Area base = forms.area(division, code);
    QuestionForms.Reading reading = forms.read(sent, base, locale);
    return reading
        .accepted()
        .map(content -> toPage(questions.create(content, person().id())))
        .orElseGet(() -> form(toMake(base, sent, reading.errors(), locale)));
  }

  private QuestionForm toMake(
      Area base, QuestionFields sent, Map<String, String> errors, Locale locale) {
    return forms.form(
        text.text("profile.question.make", locale),
        "/werk/vragen/nieuw/" + base.id(),
        "/gebieden/" + base.id(),
        base,
        sent,
        errors,
        locale);
  }

  @GetMapping(CHANGE)
  ModelAndView change(@PathVariable String id, Locale locale) {
    Question question = mine(id);
    return form(toChange(question, QuestionFields.of(question.content()), Map.of(), locale));
  }

  @PostMapping(CHANGE)
  ModelAndView change(@PathVariable String id, @ModelAttribute QuestionFields sent, Locale locale) {
    Question question = mine(id);
    QuestionForms.Reading reading = forms.read(sent, forms.base(question.content()), locale);
    return reading
        .accepted()
        .map(content -> toPage(questions.change(question.id(), content)))
        .orElseGet(() -> form(toChange(question, sent, reading.errors(), locale)));
  }

  private QuestionForm toChange(
      Question question, QuestionFields sent, Map<String, String> errors, Locale locale) {
    return forms.form(
        text.text("profile.question.change", locale),
        "/werk/vragen/" + question.id() + "/wijzigen",
        "/vragen/" + question.id(),
        forms.base(question.content()),
        sent,
        errors,
        locale);
  }

  @PostMapping(DELETE)
  String delete(@PathVariable String id) {
    Question question = mine(id);
    questions.delete(question.id());
    return "redirect:/vragen?verwijderd=" + question.id();
  }

  @PostMapping("/werk/vragen/{id}/terugzetten")
  ModelAndView restore(@PathVariable String id) {
    Question question =
        QuestionId.find(id)
            .flatMap(questions::findDeleted)
            .orElseThrow(() -> new QuestionNotFound(id));
    requireMine(question);
    return toPage(questions.restore(question.id()));
  }

  private static ModelAndView form(QuestionForm form) {
    HttpStatus status = form.errors().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    return new ModelAndView("profile/question-form", Map.of(PAGE, form), status);
  }

  private static ModelAndView toPage(Question question) {
    return new ModelAndView("redirect:/vragen/" + question.id());
  }

  private Question get(String id) {
    return QuestionId.find(id).flatMap(questions::find).orElseThrow(() -> new QuestionNotFound(id));
  }

  private Question mine(String id) {
    Question question = get(id);
    requireMine(question);
    return question;
  }

  private void requireMine(Question question) {
    if (!mayChange(question)) {
      throw new AccessDeniedException("a question of somebody else");
    }
  }

  private boolean mayChange(Question question) {
    return user.isAdministrator()
        || user.find().filter(person -> person.id().equals(question.madeBy())).isPresent();
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
                text.text("profile.question.start", locale), "/werk/vragen/nieuw/" + coded.path()))
        : List.of();
  }
}
