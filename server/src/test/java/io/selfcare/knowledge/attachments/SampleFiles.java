package io.selfcare.knowledge.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind, and some that are two kinds at once. */
final class SampleFiles {
  static final byte[] PNG =
      decoded(
          "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
  static final byte[] GIF = decoded("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
  static final byte[] JPEG =
      latin("\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF\u0000\u0001\u0001\u0000\u0000\u0001");
  static final byte[] WEBP = latin("RIFF\u0024\u0000\u0000\u0000WEBPVP8 \u0018\u0000\u0000\u0000");
  static final byte[] AVIF =
      latin("\u0000\u0000\u0000\u001cftypavif\u0000\u0000\u0000\u0000avifmif1miaf");
  static final byte[] MP4 =
      latin("\u0000\u0000\u0000\u0018ftypmp42\u0000\u0000\u0000\u0000mp42isom");
  static final byte[] PDF = latin("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");
  static final byte[] TXT = "Prenez la ligne 4 jusqu’à Mairie.".getBytes(UTF_8);
  static final byte[] CSV = "nom;prix\nclé;12,50\n".getBytes(UTF_8);
  private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

  private SampleFiles() {}

  /** One of each kind that is kept, by its name. */
  static Map<String, byte[]> kept() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a.png", PNG);
    files.put("a.JPG", JPEG);
    files.put("a.gif", GIF);
    files.put("a.webp", WEBP);
    files.put("a.avif", AVIF);
    files.put("a.pdf", PDF);
    files.put("a.txt", TXT);
    files.put("a.csv", CSV);
    files.put("a.mp4", MP4);
    files.put("a.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"));
    files.put("a.xlsx", zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<w/>"));
    files.put("a.odt", zip("mimetype", OPEN_DOCUMENT + "text", "content.xml", "<c/>"));
    files.put("a.ods", zip("mimetype", OPEN_DOCUMENT + "spreadsheet", "content.xml", "<c/>"));
    return files;
  }

  /** Files that are not what their names say, or nothing that is kept. */
  static Map<String, byte[]> refused() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("page.html", "<html><script>alert(1)</script>".getBytes(UTF_8));
    files.put(
        "image.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".getBytes(UTF_8));
    files.put("page.png", "<html><script>alert(1)</script>".getBytes(UTF_8));
    files.put("page.txt", "<!DOCTYPE html><script>alert(1)</script>".getBytes(UTF_8));
    files.put("page.pdf", TXT);
    files.put("image.gif", PNG);
    files.put("tool.exe", latin("MZ\u0090\u0000\u0003"));
    files.put("tool.txt", latin("MZ\u0090\u0000\u0003\u0000\u0000\u0000\u0004\u0000"));
    files.put(
        "late.txt",
        joined("Du texte d’abord.\n".getBytes(UTF_8), "<html><script>".getBytes(UTF_8)));
    files.put("script.sh", "#!/bin/sh\necho".getBytes(UTF_8));
    files.put("none", TXT);
    files.put("control.txt", latin("Text and then\u0000\u0001\u0002"));
    files.put("plain.docx", zip("readme.txt", "no document"));
    files.put(
        "macro.docx",
        zip(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w/>",
            "word/vbaProject.bin",
            "macro"));
    files.put("cut.docx", latin("PK\u0003\u0004 and no more"));
    files.put(
        "before.docx",
        joined(GIF, zip("[Content_Types].xml", "<T/>", "word/document.xml", "<w/>")));
    files.put("a.zip", zip("readme.txt", "text"));
    files.put("../../a.txt", TXT);
    files.put("a\u202Etxt.txt", TXT);
    files.put("a\r\nSet-Cookie: x=1.txt", TXT);
    return files;
  }

  /** What is an image or document and something else besides. */
  static Map<String, byte[]> polyglots() {
    byte[] page = "<html><body><script>alert(document.domain)</script>".getBytes(UTF_8);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put(
        "script.gif", latin("GIF89a/*\u0001\u0000\u0001\u0000\u0000\u0000\u0000*/=1;alert(1)//"));
    files.put("page.gif", joined(GIF, page));
    files.put("page.png", joined(PNG, page));
    files.put("page.jpg", joined(JPEG, page));
    files.put("archive.jpg", joined(JPEG, zip("a.jar", "code")));
    files.put("page.pdf", joined(PDF, page));
    files.put("formula.csv", "a;b\n=cmd|'/c calc'!A1;1\n".getBytes(UTF_8));
    return files;
  }

  static byte[] joined(byte[] first, byte[] second) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(first);
    bytes.writeBytes(second);
    return bytes.toByteArray();
  }

  private static byte[] zip(String... namesAndTexts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] decoded(String base64) {
    return Base64.getDecoder().decode(base64);
  }
}
