package org.remit.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Frames and caches pages, and serves static files. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ PublicAddress.class, RateLimits.class, Surroundings.class })
class WebConfiguration implements WebMvcConfigurer {

	private final PageFrame frame;

	private final PageCaching caching;

	private final StaticAddresses addresses;

	WebConfiguration(ImprintSource imprints, PageVersion version, PublicAddress address,
			ThymeleafViewResolver templates) {
		templates.setForceContentType(true); // or an address that ends in .css would make
												// it a style sheet
		Build build = Build.running();
		this.addresses = new StaticAddresses(build);
		((SpringTemplateEngine) templates.getTemplateEngine()).setLinkBuilder(this.addresses);
		this.frame = new PageFrame(imprints, address);
		this.caching = new PageCaching(version, build, address);
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
	 * carry the same date. While one instance is newer than another, either may be asked
	 * for the files of the other's pages; then nobody keeps what may be the wrong ones.
	 */
	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		files(registry, this.addresses.pattern(), CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
		files(registry, StaticAddresses.ANY_BUILD, CacheControl.noStore()).resourceChain(false)
			.addResolver(new StaticAddresses.OfAnyBuild());
		files(registry, "/**", CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic());
	}

	private static ResourceHandlerRegistration files(ResourceHandlerRegistry registry, String pattern,
			CacheControl caching) {
		return registry.addResourceHandler(pattern)
			.addResourceLocations("classpath:/static/")
			.setCacheControl(caching)
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
