package org.remit.web;

import org.apache.catalina.Context;
import org.apache.catalina.core.StandardHost;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our headers and our last word around everything the server answers. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAndLastResort() {
		return (factory) -> {
			factory.addEngineValves(new SecurityHeaders());
			factory.addMimeMappings(textWithItsCharacters());
			factory.addContextCustomizers(ServerConfiguration::answerForTheServer);
		};
	}

	/** Static text says how it is written, like everything else that is text. */
	private static MimeMappings textWithItsCharacters() {
		MimeMappings mappings = new MimeMappings();
		mappings.add("css", "text/css;charset=UTF-8");
		mappings.add("js", "text/javascript;charset=UTF-8");
		mappings.add("svg", "image/svg+xml;charset=UTF-8");
		mappings.add("txt", "text/plain;charset=UTF-8");
		return mappings;
	}

	private static void answerForTheServer(Context context) {
		((StandardHost) context.getParent()).setErrorReportValveClass(LastResort.class.getName());
	}

}
