package ajar.school.files.raw;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads XML without document types, entities of its own, anything from elsewhere, or great depth. */
public final class XmlTree {

    static final int DEPTH_MAX = 32;
    static final int ELEMENTS_MAX = 600_000;

    /** Of one part of a workbook, where each cell is two of them. */
    static final int WORKBOOK_ELEMENTS_MAX = 3_000_000;

    private static final int HEAD_BYTES = 200;
    private static final Pattern ENCODING =
            Pattern.compile("<\\?xml[^>]{0,80}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]+)[\"']");

    private XmlTree() {}

    /** Whether the file starts as XML does, after byte order mark and blanks. */
    public static boolean looksLike(byte[] bytes) {
        int start = start(bytes);
        return start < bytes.length && bytes[start] == '<'
                || bytes.length > 3 && bytes[0] == (byte) 0xFF && bytes[2] == '<'
                || bytes.length > 3 && bytes[0] == (byte) 0xFE && bytes[3] == '<';
    }

    /** Reads the whole file, in the encoding that it declares. */
    public static Element read(byte[] bytes) throws Unreadable {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text(bytes)));
            return tree(reader);
        } catch (XMLStreamException | RuntimeException broken) {
            throw new Unreadable(line(broken, reader), "files.xml.broken");
        }
    }

    /** Whether an attribute fits wherever the element has it; reads on to the end without keeping anything. */
    static boolean everyAttribute(byte[] bytes, String element, String attribute, Predicate<String> fits)
            throws Unreadable {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text(bytes)));
            int elements = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++elements > WORKBOOK_ELEMENTS_MAX) {
                    return false;
                }
                if (event == XMLStreamConstants.START_ELEMENT
                        && local(reader.getLocalName()).equals(element)) {
                    var value = reader.getAttributeValue(null, attribute);
                    if (value != null && !fits.test(value)) {
                        return false;
                    }
                }
            }
            return true;
        } catch (XMLStreamException | RuntimeException broken) {
            throw new Unreadable(line(broken, reader), "files.xml.broken");
        }
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Blanks before the declaration are no XML, but editors leave them. A byte order mark goes with them. */
    private static int start(byte[] bytes) {
        int start = 0;
        if (bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            start = 3;
        }
        while (start < bytes.length && (bytes[start] == ' ' || bytes[start] == '\r' || bytes[start] == '\n')) {
            start++;
        }
        return start;
    }

    /** Decoded here, and strictly, because the parser prints what it cannot decode on the console. */
    private static String text(byte[] bytes) throws Unreadable {
        int start = start(bytes);
        var head = new String(bytes, start, Math.min(HEAD_BYTES, bytes.length - start), StandardCharsets.ISO_8859_1);
        var declared = ENCODING.matcher(head);
        try {
            var encoding = head.startsWith("\u00FF\u00FE") || head.startsWith("\u00FE\u00FF")
                    ? StandardCharsets.UTF_16
                    : declared.lookingAt() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
            return encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start))
                    .toString();
        } catch (CharacterCodingException | IllegalArgumentException broken) {
            throw new Unreadable(0, "files.xml.encoding");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched from elsewhere.");
        });
        return factory;
    }

    private static Element tree(XMLStreamReader reader) throws XMLStreamException, Unreadable {
        var open = new ArrayDeque<Element>();
        Element root = null;
        int elements = 0;
        while (reader.hasNext()) {
            int line = Math.max(0, reader.getLocation().getLineNumber());
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (open.size() >= DEPTH_MAX || ++elements > ELEMENTS_MAX) {
                        throw new Unreadable(line, "files.xml.large");
                    }
                    var element = element(reader, line);
                    var parent = open.peek();
                    if (parent == null) {
                        root = element;
                    } else {
                        parent.child(element);
                    }
                    open.push(element);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(open.peek(), reader);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new Unreadable(line, "files.xml.dtd");
                default -> {}
            }
        }
        if (root == null) {
            throw new Unreadable(1, "files.xml.broken");
        }
        return root;
    }

    private static void append(@Nullable Element open, XMLStreamReader reader) {
        if (open != null && !reader.isWhiteSpace()) {
            open.text(reader.getText());
        }
    }

    private static Element element(XMLStreamReader reader, int line) {
        var element = new Element(reader.getLocalName(), line);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT), reader.getAttributeValue(i));
        }
        return element;
    }

    private static int line(Exception broken, @Nullable XMLStreamReader reader) {
        if (broken instanceof XMLStreamException told && told.getLocation() != null) {
            return Math.max(0, told.getLocation().getLineNumber());
        }
        return reader == null ? 0 : Math.max(0, reader.getLocation().getLineNumber());
    }
}
