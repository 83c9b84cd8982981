/**
 * What readers see: one immutable, self-consistent edition of the content.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.remit.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
