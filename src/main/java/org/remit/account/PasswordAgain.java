package org.remit.account;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller under {@code /admin}, or on one of its methods: whoever has not typed
 * their password for some time ({@code remit.ask-again-after}) is asked for it before
 * this is done, and then goes on. A form that is sent to such a method has fields of text
 * only, and none for a password.
 */
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface PasswordAgain {

}
