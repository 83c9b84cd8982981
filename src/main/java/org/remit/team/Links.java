package org.remit.team;

/**
 * The two links of a new team. They can be shown only now: the database keeps hashes.
 *
 * @param lead for whoever leads the check
 * @param member for everybody in the team
 */
record Links(Token lead, Token member) {

}
