package org.remit.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * For a test of everything together, as a reader or a program meets it: a running server,
 * the content that comes with the application, a database in memory. All such tests share
 * one start.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "remit.address=https://remit.example",
				"spring.datasource.url=jdbc:h2:mem:whole-application;"
						+ "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH" })
@Import(WholeApplication.Counting.class)
@interface WholeApplication {

	/**
	 * How often the database has been asked for a connection. No statement is executed
	 * without one.
	 */
	class Connections {

		private final AtomicInteger opened = new AtomicInteger();

		int opened() {
			return this.opened.get();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	class Counting {

		@Bean
		static Connections connections() {
			return new Connections();
		}

		@Bean
		static BeanPostProcessor countConnections(Connections connections) {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource database) ? counted(database, connections) : bean;
				}
			};
		}

		private static DataSource counted(DataSource database, Connections connections) {
			return new DelegatingDataSource(database) {
				@Override
				public Connection getConnection() throws SQLException {
					connections.opened.incrementAndGet();
					return super.getConnection();
				}
			};
		}

	}

}
