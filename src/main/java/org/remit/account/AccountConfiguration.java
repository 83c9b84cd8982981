package org.remit.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;

import org.remit.web.PublicAddress;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.DelegatingFilterProxyRegistrationBean;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Secures the pages under {@code /admin}. Neither Spring Security nor Spring Session
 * stands before any other page: readers get no cookie, and no session is looked for.
 * Headers are left to {@code org.remit.web}; expired sessions are thrown away whenever
 * somebody signs in, so nothing has to run by the clock.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableJdbcHttpSession(tableName = "sessions", maxInactiveIntervalInSeconds = 1800, cleanupCron = "-")
@EnableConfigurationProperties(FirstAccount.class)
class AccountConfiguration {

	private static final String ADMIN = "/admin/*";

	/* A bean of its own, because tests of other pages take in every configurer class. */
	@Bean
	static WebMvcConfigurer doorkeeper(Clock clock, @Value(Doorkeeper.ASK_AGAIN_AFTER) Duration after) {
		return new WebMvcConfigurer() {
			@Override
			public void addInterceptors(InterceptorRegistry registry) {
				registry.addInterceptor(new Doorkeeper(clock, after)).addPathPatterns("/admin", "/admin/**");
			}
		};
	}

	@Bean
	@ConditionalOnMissingBean
	Pace pace() {
		return Pace.halfASecond();
	}

	@Bean
	SecurityFilterChain admin(HttpSecurity http, Sessions sessions, CookieCsrfTokenRepository tokens) {
		Gate gate = new Gate();
		return http.securityMatcher("/admin", "/admin/**")
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers(Gate.SIGN_IN).permitAll().anyRequest().authenticated())
			.addFilterAfter(new OwnPasswordFirst(), AuthorizationFilter.class)
			.securityContext((context) -> context.securityContextRepository(sessions))
			.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.exceptionHandling((refusals) -> refusals.authenticationEntryPoint(gate).accessDeniedHandler(gate))
			.headers(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.build();
	}

	/**
	 * The token against forgery is a cookie and a field that have to agree: so nobody
	 * needs a session before signing in, and a form outlives the session it was opened
	 * in.
	 */
	@Bean
	CookieCsrfTokenRepository tokens(PublicAddress address) {
		boolean secure = isSecure(address);
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName(secure ? "__Host-CSRF" : "CSRF");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.secure(secure).httpOnly(true).sameSite("Lax"));
		return tokens;
	}

	@Bean
	CookieSerializer sessionCookie(PublicAddress address) {
		boolean secure = isSecure(address);
		DefaultCookieSerializer cookie = new DefaultCookieSerializer();
		cookie.setCookieName(secure ? "__Host-SESSION" : "SESSION");
		cookie.setCookiePath("/");
		cookie.setUseSecureCookie(secure);
		cookie.setUseHttpOnlyCookie(true);
		cookie.setSameSite("Lax");
		return cookie;
	}

	/* A browser only keeps a secure cookie of a secure page. */
	private static boolean isSecure(PublicAddress address) {
		return address.address().startsWith("https://");
	}

	/** Two requests of one session may write the same attribute; H2 lets them wait. */
	@Bean
	SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writeTwice(JdbcTemplate tables) {
		String product = Objects.requireNonNull(tables
			.execute((ConnectionCallback<String>) (connection) -> connection.getMetaData().getDatabaseProductName()));
		return product.equals("PostgreSQL") ? new PostgreSqlJdbcIndexedSessionRepositoryCustomizer() : (sessions) -> {
		};
	}

	@Bean
	FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsUnderAdmin(SessionRepositoryFilter<?> filter) {
		FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
		registration.addUrlPatterns(ADMIN);
		registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
		return registration;
	}

	@Bean
	static DelegatingFilterProxyRegistrationBean securityUnderAdmin() {
		DelegatingFilterProxyRegistrationBean registration = new DelegatingFilterProxyRegistrationBean(
				"springSecurityFilterChain");
		registration.addUrlPatterns(ADMIN);
		registration.setOrder(-100);
		return registration;
	}

}
