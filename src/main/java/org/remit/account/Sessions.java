package org.remit.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Who has signed in. A session holds a few strings: whose it is, the account's stamp and
 * some times. What the account may do is read anew at every request; so whatever is
 * changed about an account acts at the next request, on every instance.
 */
@Component
class Sessions implements SecurityContextRepository {

	static final Duration IDLE = Duration.ofMinutes(30);

	static final Duration LONGEST = Duration.ofHours(12);

	private static final String ACCOUNT = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

	private static final String STAMP = "stamp";

	private static final String BEGUN = "begun";

	private static final String SEEN = "seen";

	private static final String CONFIRMED = "confirmed";

	private final Accounts accounts;

	private final Clock clock;

	private final JdbcIndexedSessionRepository stored;

	Sessions(Accounts accounts, JdbcIndexedSessionRepository stored, Clock clock) {
		this.accounts = accounts;
		this.stored = stored;
		this.clock = clock;
	}

	/** Begins a session with a number of its own, and ends the one there was. */
	void begin(HttpServletRequest request, Account account) {
		end(request);
		this.stored.cleanUpExpiredSessions();
		HttpSession session = request.getSession(true);
		String now = this.clock.instant().toString();
		session.setAttribute(ACCOUNT, account.name());
		session.setAttribute(STAMP, String.valueOf(account.stamp()));
		session.setAttribute(BEGUN, now);
		session.setAttribute(SEEN, now);
		session.setAttribute(CONFIRMED, now);
	}

	/** Notes that whoever has signed in has just typed their password again. */
	void confirm(HttpServletRequest request) {
		request.getSession().setAttribute(CONFIRMED, this.clock.instant().toString());
	}

	/** Whether whoever has signed in has typed their password since then. */
	static boolean isConfirmedSince(Instant then, HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && time(session, CONFIRMED).isAfter(then);
	}

	void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
	}

	@Override
	public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
		return new Loaded(request);
	}

	@Override
	@Deprecated
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		return new Loaded(holder.getRequest()).get();
	}

	/* A session begins by signing in and not because a request has been answered. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		return request.getSession(false) != null;
	}

	private Optional<SignedIn> signedIn(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null) {
			return Optional.empty();
		}
		Optional<SignedIn> signedIn = isInTime(session) ? account(session) : Optional.empty();
		if (signedIn.isPresent()) {
			session.setAttribute(SEEN, this.clock.instant().toString());
		}
		else {
			session.invalidate();
		}
		return signedIn;
	}

	private boolean isInTime(HttpSession session) {
		Instant now = this.clock.instant();
		return now.isBefore(time(session, SEEN).plus(IDLE)) && now.isBefore(time(session, BEGUN).plus(LONGEST));
	}

	private Optional<SignedIn> account(HttpSession session) {
		return this.accounts.findByName(String.valueOf(session.getAttribute(ACCOUNT)))
			.filter((account) -> account.isEnabled()
					&& String.valueOf(account.stamp()).equals(session.getAttribute(STAMP)))
			.map(SignedIn::new);
	}

	private static Instant time(HttpSession session, String name) {
		return (session.getAttribute(name) instanceof String text) ? Instant.parse(text) : Instant.EPOCH;
	}

	/** Asks the database only when somebody wants to know, and only once. */
	private final class Loaded implements DeferredSecurityContext {

		private final HttpServletRequest request;

		private Optional<SecurityContext> context = Optional.empty();

		Loaded(HttpServletRequest request) {
			this.request = request;
		}

		@Override
		public SecurityContext get() {
			if (this.context.isEmpty()) {
				this.context = Optional.of(signedIn(this.request).<SecurityContext>map(SecurityContextImpl::new)
					.orElseGet(SecurityContextHolder::createEmptyContext));
			}
			return this.context.get();
		}

		@Override
		public boolean isGenerated() {
			return get().getAuthentication() == null;
		}

	}

}
