package io.selfcare.platform.http;

import io.dropwizard.core.setup.Environment;
import io.dropwizard.servlets.assets.AssetServlet;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The pages that the server shows in a browser, from {@code /assets} on the class path. They load
 * nothing from other hosts, run no script but their own and stand in nobody's frame.
 */
public final class SiteAssets {
  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; font-src 'self' data:; object-src 'none';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'; style-src 'self'";

  private SiteAssets() {}

  /** Serves the API console at /console and the demo page at /demo. */
  public static void install(Environment environment) {
    // RapiDoc writes the colours and sizes of its parts into style attributes.
    serve(environment, "console", POLICY + " 'unsafe-inline'");
    serve(environment, "demo", POLICY);
  }

  private static void serve(Environment environment, String page, String policy) {
    String path = "/" + page;
    environment
        .servlets()
        .addServlet(
            page, new AssetServlet("/assets" + path, path, "index.html", StandardCharsets.UTF_8))
        .addMapping(path + "/*");
    environment
        .servlets()
        .addFilter(page + "-rules", new Rules("/assets" + path, policy))
        .addMappingForUrlPatterns(null, false, path + "/*");
  }

  /** Tells the browser what a page may do, and refuses what is not there like the API does. */
  private record Rules(String folder, String policy) implements Filter {
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
        throws IOException, ServletException {
      HttpServletResponse answer = (HttpServletResponse) response;
      String file = ((HttpServletRequest) request).getPathInfo();
      if (file != null && SiteAssets.class.getResource(folder + file) == null) {
        answer.sendError(HttpServletResponse.SC_NOT_FOUND);
        return;
      }
      answer.setHeader("Content-Security-Policy", policy);
      answer.setHeader("X-Content-Type-Options", "nosniff");
      answer.setHeader("Referrer-Policy", "same-origin");
      answer.setHeader("Cache-Control", "no-cache");
      chain.doFilter(request, response);
    }
  }
}
