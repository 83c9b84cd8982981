/**
 * Roles side by side; one role is the case of a single column.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "web" })
package org.remit.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
