package org.remit.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConversionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * The one place where an exception becomes an answer: a page for a reader, a problem
 * document (RFC 9457) for a program. A client's mistake is not logged; ours is, with the
 * reference that the reader is told.
 */
@ControllerAdvice
class ErrorPages {

	private static final Logger logger = LoggerFactory.getLogger(ErrorPages.class);

	/** Whatever is below has a token in its address, also if no controller is there. */
	private static final String SECRETS = "/teams/";

	private static final MediaType PROBLEM = new MediaType(MediaType.APPLICATION_PROBLEM_JSON, StandardCharsets.UTF_8);

	private final PageFrame frame;

	ErrorPages(PageFrame frame) {
		this.frame = frame;
	}

	@ExceptionHandler
	@Nullable Object answer(Exception problem, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (response.isCommitted()) {
			throw problem;
		}
		if (problem instanceof ErrorResponse standard) {
			standard.getHeaders().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
		}
		if (problem instanceof HttpRequestMethodNotSupportedException unsupported) {
			response.setHeader(HttpHeaders.ALLOW, Methods.allowed(unsupported.getSupportedHttpMethods()));
		}
		if (Outage.is(problem)) {
			return unavailable(problem, request.getRequestURI(), response);
		}
		Failure failure = failure(problem);
		Failure told = (failure.status() < 500) ? failure : logged(failure, problem);
		return PageCaching.isPrivate(request) ? secret(told, response)
				: answer(told, request.getRequestURI(), response);
	}

	Object unavailable(Throwable outage, String path, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, Outage.RETRY_AFTER);
		String reference = reference();
		logger.error("Reference {}: {}", reference, Outage.reason(outage));
		return answer(Failure.withoutDatabase().withReference(reference), path, response);
	}

	Object answer(Failure failure, String path, HttpServletResponse response) {
		if (path.startsWith(SECRETS)) {
			return secret(failure, response);
		}
		PageCaching.forget(response);
		return isForPrograms(path) ? problem(failure, path) : page(failure, path, words(path));
	}

	/* An address that is a secret is not repeated on the page. */
	private ModelAndView secret(Failure failure, HttpServletResponse response) {
		PageCaching.forget(response);
		PageCaching.keepPrivate(response);
		return page(failure, "/", "");
	}

	private static Failure failure(Exception problem) {
		return (problem instanceof Refusal refusal) ? Failure.of(refusal) : Failure.of(status(problem));
	}

	private static int status(Exception problem) {
		if (problem instanceof ErrorResponse standard) {
			return standard.getStatusCode().value();
		}
		if (problem instanceof MethodArgumentTypeMismatchException mismatch
				&& mismatch.getParameter().hasParameterAnnotation(PathVariable.class)) {
			return 404;
		}
		boolean theirs = problem instanceof TypeMismatchException || problem instanceof InvalidPropertyException
				|| problem instanceof InvalidParameterException || problem instanceof MultipartException
				|| problem instanceof HttpMessageConversionException;
		return theirs ? 400 : 500;
	}

	/** Ties what the reader is told to what the log says. */
	static Failure logged(Failure failure, @Nullable Throwable problem) {
		String reference = reference();
		logger.error("Reference {}", reference, problem);
		return failure.withReference(reference);
	}

	private static String reference() {
		return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
	}

	static boolean isForPrograms(String path) {
		return path.equals("/api") || path.startsWith("/api/");
	}

	private static ResponseEntity<ProblemDetail> problem(Failure failure, String path) {
		ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(failure.status()),
				failure.advice());
		detail.setTitle(failure.heading());
		detail.setInstance(URI.create(UriUtils.encodePath(decoded(path), StandardCharsets.UTF_8)));
		return ResponseEntity.status(failure.status()).contentType(PROBLEM).body(detail);
	}

	private ModelAndView page(Failure failure, String path, String words) {
		ModelAndView view = new ModelAndView("web/error", HttpStatusCode.valueOf(failure.status()));
		view.addObject("status", failure.status());
		view.addObject("heading", failure.heading());
		view.addObject("advice", failure.advice());
		view.addObject("suggestions", failure.suggestions());
		view.addObject("words", words);
		this.frame.complete(view.getModelMap(), new Page(failure.heading(), failure.advice(), path, "").unlisted());
		return view;
	}

	/** What the reader may have been looking for: the last words of the address. */
	private static String words(String path) {
		String last = path.substring(path.lastIndexOf('/') + 1);
		String words = decoded(last).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
		return words.substring(0, Math.min(words.length(), 80));
	}

	private static String decoded(String path) {
		try {
			return UriUtils.decode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return "";
		}
	}

}
