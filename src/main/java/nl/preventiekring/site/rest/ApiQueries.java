// SPDX-License-Identifier: EUPL-1.2
package nl.preventiekring.site.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import nl.preventiekring.shared.QueryReading;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that a resource of ours does not know: a misspelt filter filters nothing. */
class ApiQueries implements HandlerInterceptor {
  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getPackageName().startsWith("nl.preventiekring.")) {
      check(request.getParameterMap(), known(method));
    }
    return true;
  }

  private static void check(Map<String, String[]> asked, Map<String, Boolean> known) {
    QueryReading query = new QueryReading();
    asked.forEach((name, values) -> {
      if (!known.containsKey(name)) {
        query.refuse(
            name,
            QueryReading.Rule.UNKNOWN,
            known.isEmpty() ? "-" : String.join(", ", known.keySet()));
      } else if (values.length > 1 && !known.getOrDefault(name, false)) {
        query.refuse(name, QueryReading.Rule.GIVEN_TWICE);
      }
    });
    query.end();
  }

  /** Names of the parameters, and whether each may be given more than once. */
  private static Map<String, Boolean> known(HandlerMethod method) {
    Map<String, Boolean> known = new TreeMap<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
      if (named != null) {
        known.put(named.name(), Collection.class.isAssignableFrom(parameter.getParameterType()));
      }
    }
    return known;
  }
}
