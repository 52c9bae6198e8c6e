package dev.jbuild;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Compares XML with XML schemas. */
public final class Schemas {

    /**
     * Ours for sitemaps and their index. It asks for more than the one that the protocol's authors publish: addresses in
     * ASCII, times with a zone, no address twice.
     */
    public static final Path SITEMAP = Path.of("src/test/resources/schemas/sitemap.xsd");

    private Schemas() {}

    /** What is wrong with a text, one line for each mistake. */
    public static List<String> mistakes(Path schema, String xml) {
        List<String> mistakes = new ArrayList<>();
        try {
            SchemaFactory factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            Validator validator = factory.newSchema(schema.toFile()).newValidator();
            validator.setErrorHandler(new DefaultHandler() {
                @Override
                public void error(SAXParseException mistake) {
                    mistakes.add(mistake.getLineNumber() + ": " + mistake.getMessage());
                }
            });
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException | IOException e) {
            mistakes.add(String.valueOf(e.getMessage()));
        }
        return mistakes;
    }
}
