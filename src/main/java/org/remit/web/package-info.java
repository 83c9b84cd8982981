/** What every page shares: layout, errors, caching headers, security headers. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.remit.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
