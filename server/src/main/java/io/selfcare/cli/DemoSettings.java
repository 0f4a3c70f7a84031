package io.selfcare.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Tells the demo page which tenants there are; publishable keys only. */
public final class DemoSettings extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient ObjectMapper json = new ObjectMapper();
  private final transient DemoFile file;

  public DemoSettings(DemoFile file) {
    this.file = file;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ArrayNode tenants = json.createArrayNode();
    file.tenants().forEach(tenant -> tenants.add(shown(tenant)));
    response.setContentType("application/json");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response
        .getOutputStream()
        .write(
            json.createObjectNode()
                .set("tenants", tenants)
                .toString()
                .getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode shown(DemoTenant tenant) {
    ObjectNode shown = json.createObjectNode();
    shown.put("name", tenant.name());
    shown.put("locale", tenant.locales().getFirst());
    shown.set("locales", json.valueToTree(tenant.locales()));
    shown.put("publishableKey", tenant.publishableKey());
    shown.put("primaryColor", tenant.primaryColor());
    shown.set("examples", json.valueToTree(tenant.examples()));
    return shown;
  }
}
