/**
 * What editors edit, and how it becomes an edition.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "catalog", "trail" })
package org.remit.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
