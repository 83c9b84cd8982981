/**
 * The pages on which editors edit, try, compare and publish.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "account", "catalog", "content", "questionnaire", "reference", "trail", "web" })
package org.remit.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
