package org.remit.admin;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What planned publishing needs from outside. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class PublishingConfiguration {

}
