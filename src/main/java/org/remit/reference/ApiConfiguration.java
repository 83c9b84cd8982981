package org.remit.reference;

import java.util.List;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;

/** What the OpenAPI description says of the whole. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

	private static final String PROBLEM = ProblemDetail.class.getSimpleName();

	@Bean
	OpenAPI api() {
		return new OpenAPI().info(new Info().title("Remit")
			.version("1")
			.description("Roles, responsibilities, comparisons and questionnaires of the newest edition, read-only. "
					+ "Every answer bears an ETag; every error is a problem document (RFC 9457)."))
			.servers(List.of(new Server().url("/")));
	}

	/** Every address answers alike when it has nothing to send. */
	@Bean
	OpenApiCustomizer answersWithoutContent() {
		return (api) -> {
			Schema<?> problem = ModelConverters.getInstance(true)
				.resolveAsResolvedSchema(new AnnotatedType(ProblemDetail.class)).schema;
			api.getComponents().addSchemas(PROBLEM, problem);
			api.getPaths().values().forEach((path) -> path.readOperations().forEach(ApiConfiguration::describe));
		};
	}

	private static void describe(Operation operation) {
		operation.getResponses()
			.addApiResponse("304", new ApiResponse().description("Unchanged since the answer with the ETag sent"))
			.addApiResponse("400", problem("The address asks for what cannot be done"));
		if (operation.getParameters() != null
				&& operation.getParameters().stream().anyMatch(ApiConfiguration::namesSomething)) {
			operation.getResponses().addApiResponse("404", problem("The address names what is not there"));
		}
	}

	private static boolean namesSomething(Parameter parameter) {
		return "path".equals(parameter.getIn()) || "role".equals(parameter.getName());
	}

	private static ApiResponse problem(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM))));
	}

}
