package org.remit.admin;

import org.remit.content.NextEdition;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the preview behind all other filters, those that ask who is there included. */
@Configuration(proxyBeanMethods = false)
class PreviewConfiguration {

	@Bean
	FilterRegistrationBean<PreviewAddresses> previewAddresses(NextEdition next) {
		FilterRegistrationBean<PreviewAddresses> registration = new FilterRegistrationBean<>(
				new PreviewAddresses(next));
		registration.setDispatcherTypes(DispatcherType.REQUEST);
		registration.setOrder(Ordered.LOWEST_PRECEDENCE);
		return registration;
	}

}
