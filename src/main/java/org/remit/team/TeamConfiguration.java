package org.remit.team;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** What team checks need from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Keeping.class)
@EnableScheduling
class TeamConfiguration {

}
