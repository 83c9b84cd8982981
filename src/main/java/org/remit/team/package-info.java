/**
 * Who in a team holds which responsibility, and where people disagree.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "questionnaire", "web" })
package org.remit.team;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
