package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.apache.juli.logging.Log;
import org.apache.juli.logging.LogFactory;
import org.jspecify.annotations.Nullable;

/**
 * Answers for requests that the server itself refuses, for example because the address is
 * no address, and for whatever nobody else has answered for. No template engine is at
 * hand, so the page is made beforehand; a test keeps it like the others.
 */
public class LastResort extends ErrorReportValve {

	private static final Log logger = LogFactory.getLog(LastResort.class);

	private static final String PAGE = read("/templates/web/last-resort.html");

	private static final String PROBLEM = """
			{"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable problem) {
		int status = response.getStatus();
		if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported() || !canWrite(response)) {
			return;
		}
		try {
			write(Failure.of(status), request.getRequestURI(), response);
		}
		catch (IOException | IllegalStateException ex) {
			logger.debug("The client has gone", ex);
		}
	}

	private static boolean canWrite(Response response) {
		AtomicBoolean allowed = new AtomicBoolean();
		response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
		return allowed.get();
	}

	private static void write(Failure failure, @Nullable String path, Response response) throws IOException {
		boolean forPrograms = path != null && ErrorPages.isForPrograms(path);
		PageCaching.forget(response);
		response.setContentType(forPrograms ? "application/problem+json" : "text/html");
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getReporter().write(forPrograms ? problem(failure) : page(failure));
		response.finishResponse();
	}

	private static String problem(Failure failure) {
		return PROBLEM.formatted(failure.heading(), failure.status(), failure.advice());
	}

	private static String page(Failure failure) {
		return PAGE.replace("{status}", Integer.toString(failure.status()))
			.replace("{heading}", failure.heading())
			.replace("{advice}", failure.advice());
	}

	private static String read(String file) {
		try (InputStream content = LastResort.class.getResourceAsStream(file)) {
			if (content == null) {
				throw new IllegalStateException("There is no " + file);
			}
			return new String(content.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
