package org.remit.reference;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Role;
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

	/** How many statements have been asked of the database. */
	class Statements {

		private final AtomicInteger made = new AtomicInteger();

		int made() {
			return this.made.get();
		}

	}

	@TestConfiguration(proxyBeanMethods = false)
	class Counting {

		@Bean
		@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
		static Statements statements() {
			return new Statements();
		}

		@Bean
		@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
		static BeanPostProcessor countStatements(Statements statements) {
			return new BeanPostProcessor() {
				@Override
				public Object postProcessAfterInitialization(Object bean, String name) {
					return (bean instanceof DataSource database) ? counted(database, statements) : bean;
				}
			};
		}

		private static DataSource counted(DataSource database, Statements statements) {
			return new DelegatingDataSource(database) {
				@Override
				public Connection getConnection() throws SQLException {
					return counted(super.getConnection(), statements);
				}
			};
		}

		/* Whatever is executed has been made by one of prepare… and createStatement. */
		private static Connection counted(Connection connection, Statements statements) {
			return (Connection) Proxy.newProxyInstance(Counting.class.getClassLoader(),
					new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
						if (method.getName().startsWith("prepare") || method.getName().equals("createStatement")) {
							statements.made.incrementAndGet();
						}
						try {
							return method.invoke(connection, arguments);
						}
						catch (InvocationTargetException ex) {
							throw ex.getCause();
						}
					});
		}

	}

}
