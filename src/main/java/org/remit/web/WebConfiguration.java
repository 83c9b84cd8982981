package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Frames and caches pages, and serves static files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ PublicAddress.class, RateLimits.class, Surroundings.class })
class WebConfiguration implements WebMvcConfigurer {

	private final PageFrame frame;

	private final PageCaching caching;

	WebConfiguration(ImprintSource imprints, PageVersion version, PublicAddress address,
			ThymeleafViewResolver templates) {
		templates.setForceContentType(true); // or an address that ends in .css would make
												// it a style sheet
		this.frame = new PageFrame(imprints, address);
		this.caching = new PageCaching(version, Build.running(), address);
	}

	@Bean
	PageFrame pageFrame() {
		return this.frame;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(new TypedArgument());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new OnlyForEverybody());
		registry.addInterceptor(this.caching);
		registry.addInterceptor(this.frame);
	}

	/**
	 * Static files are told apart by their content: in a reproducible build all of them
	 * carry the same date.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler("/**")
			.addResourceLocations("classpath:/static/")
			.setCacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
			.setUseLastModified(false)
			.setEtagGenerator(WebConfiguration::tag);
	}

	private static String tag(Resource file) {
		try (InputStream content = file.getInputStream()) {
			return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
