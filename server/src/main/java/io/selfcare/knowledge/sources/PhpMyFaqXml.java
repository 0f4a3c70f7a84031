package io.selfcare.knowledge.sources;

import io.selfcare.platform.http.ErrorCode;
import io.selfcare.platform.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The XML of phpMyFAQ: one {@code article} after the other. Document types are refused. */
final class PhpMyFaqXml implements PhpMyFaqSource.Records {
  private static final int LONGEST = 1_000_000;

  private final InputStream input;
  private final XMLStreamReader xml;

  PhpMyFaqXml(InputStream input) {
    this.input = input;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside is read");
        });
    try {
      this.xml = factory.createXMLStreamReader(input);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  @Override
  public @Nullable Map<String, String> next() {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
          throw new ProblemException(
              ErrorCode.VALIDATION_FAILED, "The XML declares a document type; leave it out.");
        }
        if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("article")) {
          return article();
        }
      }
      return null;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private Map<String, String> article() throws XMLStreamException {
    Map<String, String> record = new HashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      record.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    int depth = 0;
    String name = "";
    StringBuilder text = new StringBuilder();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        if (depth == 1) {
          name = xml.getLocalName();
          text.setLength(0);
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        if (depth == 0) {
          break;
        }
        if (depth == 1) {
          record.put(name, text.toString());
        }
        depth--;
      } else if (xml.isCharacters() && text.length() < LONGEST) {
        text.append(xml.getText());
      }
    }
    return record;
  }

  private static ProblemException broken(XMLStreamException e) {
    String place =
        e.getLocation() == null
            ? ""
            : " at line %d, column %d"
                .formatted(e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    return new ProblemException(
        ErrorCode.VALIDATION_FAILED, "The file cannot be read as XML%s.".formatted(place));
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
