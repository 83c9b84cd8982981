package org.remit.reference;

import java.io.StringWriter;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.remit.web.PublicAddress;

/** The newest editions as an Atom feed (RFC 4287), for those who want to be told. */
final class ChangesFeed {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private final PublicAddress address;

	private final XMLStreamWriter xml;

	private ChangesFeed(PublicAddress address, XMLStreamWriter xml) {
		this.address = address;
		this.xml = xml;
	}

	/**
	 * Writes the feed.
	 * @param releases the editions, the newest first, at least one
	 * @param address where readers reach Remit
	 * @return an XML document
	 */
	static String of(List<Release> releases, PublicAddress address) {
		StringWriter text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
			new ChangesFeed(address, xml).write(releases);
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

	private void write(List<Release> releases) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(ATOM);
		text("id", this.address.of("/changes"));
		text("title", "Remit: what has changed");
		text("updated", releases.get(0).publishedAt().toString());
		link("self", "/changes/atom.xml");
		link("alternate", "/changes");
		this.xml.writeStartElement("author");
		text("name", "Remit");
		this.xml.writeEndElement();
		for (Release release : releases) {
			entry(release);
		}
		this.xml.writeEndElement();
		this.xml.writeEndDocument();
	}

	private void entry(Release release) throws XMLStreamException {
		this.xml.writeStartElement("entry");
		text("id", this.address.of(release.href()));
		text("title", release.title());
		text("updated", release.publishedAt().toString());
		link("alternate", release.href());
		text("summary", release.note());
		text("content", release.note() + "\n\n" + release.summary() + ".");
		this.xml.writeEndElement();
	}

	private void text(String element, String text) throws XMLStreamException {
		this.xml.writeStartElement(element);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	private void link(String relation, String path) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", relation);
		this.xml.writeAttribute("href", this.address.of(path));
	}

}
