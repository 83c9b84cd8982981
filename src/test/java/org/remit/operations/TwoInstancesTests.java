package org.remit.operations;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.remit.RemitApplication;
import org.remit.content.NewestEdition;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** Two instances that share nothing but a database, as a load balancer meets them. */
class TwoInstancesTests {

	private static final HttpClient client = HttpClient.newHttpClient();

	private static EmbeddedPostgres postgres;

	private static List<ConfigurableApplicationContext> instances;

	@BeforeAll
	static void start() throws IOException {
		postgres = EmbeddedPostgres.start();
		instances = Stream.of("a", "b").map((name) -> instance()).toList();
	}

	@AfterAll
	static void stop() throws IOException {
		instances.forEach(ConfigurableApplicationContext::close);
		postgres.close();
	}

	@Test
	void readOnEachWhatOnePublishesAndGoOnWithoutTheDatabase() throws Exception {
		ConfigurableApplicationContext one = instances.get(0);
		ConfigurableApplicationContext other = instances.get(1);
		assertThat(get(other, "/").body()).contains("Edition 1");
		assertThat(get(other, "/readyz").statusCode()).isEqualTo(200);
		HttpResponse<String> before = get(other, "/roles");

		one.getBean(NewestEdition.class).publish("An editor", "For both.");
		assertThat(get(one, "/").body()).contains("Edition 2");
		assertThat(firstWith("Edition 2", other)).isEqualTo(200);
		HttpResponse<String> after = get(one, "/roles");
		assertThat(get(other, "/roles").headers().firstValue("ETag")).isEqualTo(after.headers().firstValue("ETag"))
			.isNotEqualTo(before.headers().firstValue("ETag"));

		postgres.close();
		for (ConfigurableApplicationContext instance : instances) {
			assertThat(get(instance, "/roles/product-owner").statusCode()).isEqualTo(200);
			assertThat(get(instance, "/questionnaires/which-role-suits-me").statusCode()).isEqualTo(200);
			assertThat(get(instance, "/search?q=backlog").statusCode()).isEqualTo(200);
			assertThat(get(instance, "/livez").statusCode()).isEqualTo(200);
		}
	}

	/* The other one looks for itself, so it may be asked a few times too early. */
	private static int firstWith(String words, ConfigurableApplicationContext instance) throws Exception {
		long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
		HttpResponse<String> answer = get(instance, "/");
		while (!answer.body().contains(words) && System.nanoTime() < end) {
			answer = get(instance, "/");
		}
		return answer.body().contains(words) ? answer.statusCode() : 404;
	}

	private static HttpResponse<String> get(ConfigurableApplicationContext instance, String path) throws Exception {
		String port = instance.getEnvironment().getRequiredProperty("local.server.port");
		return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
				BodyHandlers.ofString());
	}

	private static ConfigurableApplicationContext instance() {
		return SpringApplication.run(RemitApplication.class, "--server.port=0", "--management.server.port=0",
				"--remit.refresh=100ms", "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
				"--spring.datasource.username=postgres", "--spring.datasource.password=postgres",
				"--spring.datasource.hikari.connection-timeout=500");
	}

}
