package org.remit.web;

import java.util.List;

import org.apache.catalina.Context;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.RemoteIpValve;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.MimeMappings;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts our headers and our last word around everything the server answers. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

	@Bean
	static WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersAndLastResort(PublicAddress address,
			Surroundings surroundings) {
		return (factory) -> {
			if (!surroundings.proxies().isEmpty()) {
				factory.addEngineValves(believing(surroundings.proxies()));
			}
			factory.addEngineValves(new SecurityHeaders(address.isEncrypted()));
			factory.addMimeMappings(textWithItsCharacters());
			factory.addConnectorCustomizers(ServerConfiguration::writeAPageAtOnce);
			factory.addContextCustomizers(ServerConfiguration::answerForTheServer);
		};
	}

	/**
	 * Takes the client's address and scheme from these proxies, and nothing else: not a
	 * host, not a port.
	 */
	private static RemoteIpValve believing(List<String> proxies) {
		RemoteIpValve valve = new RemoteIpValve();
		valve.setInternalProxies(String.join(",", proxies));
		valve.setRemoteIpHeader("X-Forwarded-For");
		valve.setProtocolHeader("X-Forwarded-Proto");
		return valve;
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

	/**
	 * A packed page goes out in one piece; more room would cost it for each connection.
	 */
	private static void writeAPageAtOnce(Connector connector) {
		connector.setProperty("socket.appWriteBufSize", Integer.toString(16 * 1024));
	}

	private static void answerForTheServer(Context context) {
		((StandardHost) context.getParent()).setErrorReportValveClass(LastResort.class.getName());
	}

}
