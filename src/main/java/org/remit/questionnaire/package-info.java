/**
 * Asks, evaluates, explains, and proves things about its rules.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "web" })
package org.remit.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
