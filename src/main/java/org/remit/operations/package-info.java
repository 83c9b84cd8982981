/** What operators see: whether Remit is well, and why it does not start. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.remit.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
