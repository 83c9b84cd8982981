/**
 * Looks things up: sources, frequent questions, search, what has changed, and the whole
 * edition as data.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "web" })
package org.remit.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
