package nl.preventiekring.opendata.web;

import java.util.List;
import java.util.Locale;
import nl.preventiekring.opendata.ReportTexts;
import nl.preventiekring.shared.PageLink;
import org.springframework.stereotype.Component;

/** Breadcrumbs of the administrator's pages. */
@Component
class Crumbs {
  private final ReportTexts texts;

  Crumbs(ReportTexts texts) {
    this.texts = texts;
  }

  /** To a page right below the start page. */
  List<PageLink> to(Locale locale, String titleKey, String href) {
    return List.of(start(locale), new PageLink(texts.of(titleKey, locale), href));
  }

  /** To a page below that one. */
  List<PageLink> to(Locale locale, String titleKey, String href, String here) {
    return List.of(
        start(locale), new PageLink(texts.of(titleKey, locale), href), new PageLink(here, href));
  }

  private PageLink start(Locale locale) {
    return new PageLink(texts.of("opendata.manage.title", locale), "/beheer");
  }
}
