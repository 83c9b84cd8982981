package org.remit.reference;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.Footnote;
import org.remit.catalog.Lookup;
import org.remit.catalog.Statement;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

import org.springframework.stereotype.Component;

/**
 * Attributes for statements and their marks, in any template whose model has a
 * {@code lookup}. They are most of what a page consists of, four hundred marks in a
 * comparison of three roles, and a template that draws one link at a time takes three
 * times as long for the whole page.
 *
 * <ul>
 * <li>{@code remit:said="${statement}"} fills an element with the statement's text and,
 * right after its last word, the marks of its sources.</li>
 * <li>{@code remit:cites="${keys}"} fills an element with the marks of these
 * sources.</li>
 * </ul>
 *
 * A mark leads to the page's foot: {@code web/components/citation.html}.
 */
@Component
class CitationDialect extends AbstractProcessorDialect {

	CitationDialect() {
		super("citations", "remit", StandardDialect.PROCESSOR_PRECEDENCE);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Said(prefix), new Cites(prefix));
	}

	private abstract static class Filling extends AbstractStandardExpressionAttributeTagProcessor {

		Filling(String prefix, String attribute) {
			super(TemplateMode.HTML, prefix, attribute, StandardTextTagProcessor.PRECEDENCE, true);
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String expression, @Nullable Object value, IElementTagStructureHandler element) {
			Lookup lookup = (Lookup) Objects.requireNonNull(context.getVariable("lookup"), "lookup");
			StringBuilder html = new StringBuilder();
			write(Objects.requireNonNull(value, expression), lookup, html);
			element.setBody(html, false);
		}

		abstract void write(Object value, Lookup lookup, StringBuilder html);

		static void marks(List<?> keys, Lookup lookup, StringBuilder html) {
			for (Object key : keys) {
				mark(Objects.requireNonNull(lookup.footnote().get(key), key::toString), html);
			}
		}

		private static void mark(Footnote note, StringBuilder html) {
			html.append(note.source().isOwnReading() ? "<a class=\"cite ours\" href=\"#" : "<a class=\"cite\" href=\"#")
				.append(escaped(note.anchor()))
				.append("\" title=\"")
				.append(escaped(note.source().title()))
				.append("\">")
				.append(escaped(note.label()))
				.append("</a>");
		}

		static String escaped(String text) {
			return HtmlEscape.escapeHtml4Xml(text);
		}

	}

	private static final class Said extends Filling {

		Said(String prefix) {
			super(prefix, "said");
		}

		@Override
		void write(Object value, Lookup lookup, StringBuilder html) {
			Statement statement = (Statement) value;
			html.append(escaped(statement.text())).append("<span class=\"cites\">");
			marks(statement.sources(), lookup, html);
			html.append("</span>");
		}

	}

	private static final class Cites extends Filling {

		Cites(String prefix) {
			super(prefix, "cites");
		}

		@Override
		void write(Object value, Lookup lookup, StringBuilder html) {
			marks((List<?>) value, lookup, html);
		}

	}

}
