package org.remit.content;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.remit.catalog.InvalidCatalogException;
import org.remit.catalog.Problems;

/** Finds the roles that records name. */
final class Keys {

	private final Map<String, DraftRole> roles;

	Keys(Collection<DraftRole> roles) {
		this.roles = roles.stream().collect(Collectors.toMap(DraftRole::key, Function.identity()));
	}

	/**
	 * Finds a role.
	 * @param slug its slug
	 * @return the role
	 * @throws InvalidCatalogException if there is none
	 */
	DraftRole role(String slug) {
		DraftRole role = this.roles.get(slug);
		if (role == null) {
			throw refusal("", "names the unknown role “%s”".formatted(slug));
		}
		return role;
	}

	/**
	 * Finds a role where there may be none.
	 * @param slug its slug, or {@code null}
	 * @return the role, or {@code null}
	 */
	@Nullable DraftRole roleIfAny(@Nullable String slug) {
		return (slug != null) ? role(slug) : null;
	}

	List<DraftRole> roles(List<String> slugs) {
		return slugs.stream().map(this::role).toList();
	}

	/** Makes what is thrown when a record cannot be taken. */
	static InvalidCatalogException refusal(String where, String what) {
		Problems problems = new Problems();
		problems.add(where, what);
		try {
			problems.orThrow();
		}
		catch (InvalidCatalogException ex) {
			return ex;
		}
		throw new IllegalStateException("A problem was noted");
	}

}
