package org.remit.reference;

import java.util.List;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the OpenAPI description says of the whole. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	@Bean
	OpenAPI api() {
		return new OpenAPI()
			.info(new Info().title("Remit")
				.version("1")
				.description("Roles, responsibilities and comparisons of the newest edition, read-only. "
						+ "Every answer bears an ETag; every error is a problem document (RFC 9457)."))
			.servers(List.of(new Server().url("/")));
	}

}
