package org.remit.account;

import java.text.Normalizer;

import org.remit.web.Complaints;

/**
 * What a new password has to be. Any script will do and nothing is cut off; a password is
 * only brought into Unicode's normal form C, because keyboards differ in how they write
 * an accent.
 */
final class PasswordPolicy {

	static final int LEAST = 12;

	static final int MOST = 200;

	private final CommonPasswords common = CommonPasswords.read();

	/** Says what is wrong with a new password, if anything is. */
	void judge(String field, String password, String account, Complaints complaints) {
		String normal = normal(password);
		int length = length(normal);
		if (length < LEAST) {
			complaints.add(field, "The password has %d characters; it needs at least %d. A few words in a row will do."
				.formatted(length, LEAST));
		}
		else if (length > MOST) {
			complaints.add(field, "The password has %,d characters; at most %d fit.".formatted(length, MOST));
		}
		else if (this.common.isEasy(normal, account)) {
			complaints.add(field,
					"That password is among the first that anybody would try. Choose one that says nothing about you or this site.");
		}
	}

	static String normal(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFC);
	}

	static int length(String normal) {
		return normal.codePointCount(0, normal.length());
	}

}
