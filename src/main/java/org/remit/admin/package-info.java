/**
 * The pages on which editors edit, try, compare and publish.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "content", "questionnaire", "web" })
package org.remit.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
