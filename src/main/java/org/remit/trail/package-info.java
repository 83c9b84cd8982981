/** Who did what, and when; written with the change itself, never altered. */
@ApplicationModule(allowedDependencies = "web")
@NullMarked
package org.remit.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
