package vn.dunghan.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word file as the zip of XML that it is, read and changed without POI. */
final class Docx {

  private final Map<String, byte[]> parts;

  private Docx(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  static Docx of(byte[] bytes) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Docx(parts);
  }

  static Docx read(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** The template of the monthly report. */
  static Docx template() {
    return resource("/report-templates/van-hanh-2-cap/template.docx");
  }

  static Docx resource(String name) {
    try (InputStream in = Docx.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException(name);
      }
      return of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy with one part changed; fails if the change changes nothing. */
  Docx with(String part, UnaryOperator<String> change) {
    String before = text(part);
    String after = change.apply(before);
    if (after.equals(before)) {
      throw new IllegalArgumentException("nothing to change in " + part);
    }
    Map<String, byte[]> changed = new LinkedHashMap<>(parts);
    changed.put(part, after.getBytes(StandardCharsets.UTF_8));
    return new Docx(changed);
  }

  Docx with(String part, String from, String to) {
    return with(part, text -> text.replace(from, to));
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  WordTemplate asTemplate() {
    return WordTemplate.of("mau.docx", bytes());
  }

  List<String> names() {
    return List.copyOf(parts.keySet());
  }

  byte[] part(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new IllegalArgumentException(name + " is not in " + parts.keySet());
    }
    return part;
  }

  String text(String part) {
    return new String(part(part), StandardCharsets.UTF_8);
  }

  /** The values that an XPath without prefixes finds in the text. */
  List<String> find(String path) {
    return find("word/document.xml", path);
  }

  List<String> find(String part, String path) {
    List<String> found = new ArrayList<>();
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, xml(part), XPathConstants.NODESET);
      for (int i = 0; i < nodes.getLength(); i++) {
        found.add(value(nodes.item(i)));
      }
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
    return found;
  }

  private static String value(Node node) {
    String value = node.getTextContent();
    return value == null ? "" : value;
  }

  /** Without namespaces, so that paths read like the elements' names. */
  private Document xml(String part) {
    try {
      String plain = text(part).replaceAll("(</?|\\s)[a-zA-Z0-9]+:([a-zA-Z])", "$1$2");
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(part, e);
    }
  }
}
