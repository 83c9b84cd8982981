/** Who may change the content: accounts, rights, and how they sign in. */
@ApplicationModule(allowedDependencies = { "trail", "web" })
@NullMarked
package org.remit.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
