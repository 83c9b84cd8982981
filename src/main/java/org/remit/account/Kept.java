package org.remit.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.MediaType;

/**
 * What somebody sent after their session had ended, or before they had typed their
 * password once more. It is not taken, but it is not lost either: the page on which they
 * type it carries it, and then asks whether to send it.
 *
 * @param to where it goes, or where a reader goes: an address under {@code /admin}
 * @param values the fields, empty if nothing was sent
 */
record Kept(String to, List<Value> values) {

	private static final String PREFIX = "kept.";

	private static final String ATTRIBUTE = Kept.class.getName();

	Kept {
		to = isOurs(to) ? to : "/admin";
		values = List.copyOf(values);
	}

	/* Fields for passwords are never sent back. */
	static boolean isPossible(HttpServletRequest request) {
		String path = request.getRequestURI();
		return isForm(request) && !path.matches("/admin/(account|users|sign-)[^?]*");
	}

	static boolean isForm(HttpServletRequest request) {
		return "POST".equals(request.getMethod()) && request.getContentType() != null
				&& request.getContentType().startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	static void put(HttpServletRequest request) {
		List<Value> values = new ArrayList<>();
		request.getParameterMap().forEach((name, all) -> {
			if (!name.equals("_csrf")) {
				List.of(all).forEach((value) -> values.add(new Value(name, value)));
			}
		});
		if (values.isEmpty()) {
			/* A button alone is a form as well. */
			values.add(new Value("sent", "again"));
		}
		request.setAttribute(ATTRIBUTE, new Kept(request.getRequestURI(), values));
	}

	/* What the gate has put there, or what the sign-in form carried. */
	static Kept in(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof Kept kept) {
			return kept;
		}
		List<Value> values = new ArrayList<>();
		for (Map.Entry<String, String[]> field : request.getParameterMap().entrySet()) {
			if (field.getKey().startsWith(PREFIX)) {
				List.of(field.getValue())
					.forEach((value) -> values.add(new Value(field.getKey().substring(PREFIX.length()), value)));
			}
		}
		String to = request.getParameter("to");
		return new Kept((to != null) ? to : "", values);
	}

	static boolean isIn(HttpServletRequest request) {
		return request.getAttribute(ATTRIBUTE) != null;
	}

	/**
	 * Whether there is anything to send.
	 * @return true if a form was sent
	 */
	public boolean isForm() {
		return !this.values.isEmpty();
	}

	private static boolean isOurs(String to) {
		return to.matches("/admin([/?][^\\\\\\s]*)?") && !to.contains("//") && !to.startsWith("/admin/sign-");
	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param text what was typed
	 */
	record Value(String name, String text) {

		/**
		 * The name under which the sign-in form carries it.
		 * @return the name
		 */
		public String keptName() {
			return PREFIX + this.name;
		}

	}

}
