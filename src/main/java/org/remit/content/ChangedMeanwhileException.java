package org.remit.content;

import org.jspecify.annotations.Nullable;

/** Thrown when somebody else has changed an item since an editor began to edit it. */
public class ChangedMeanwhileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient @Nullable Item present;

	ChangedMeanwhileException(String key, @Nullable Item present) {
		super("Somebody else has %s “%s” meanwhile".formatted((present != null) ? "changed" : "removed", key));
		this.present = present;
	}

	ChangedMeanwhileException() {
		super("Somebody else has changed the working copy meanwhile");
		this.present = null;
	}

	/**
	 * The item as it is now.
	 * @return the item, or {@code null} if it is gone or many are concerned
	 */
	public @Nullable Item present() {
		return this.present;
	}

}
