package org.remit.content;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.remit.catalog.Edition;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Readers see an edition when it is kept, not before, and not if it is not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnceKeptTests {

	private ConfigurableApplicationContext content;

	private NewestEdition newest;

	private EditionHeads heads;

	private TransactionTemplate transaction;

	@BeforeAll
	void start() {
		this.content = Database.h2("mem:once-kept").start();
		this.newest = this.content.getBean(NewestEdition.class);
		this.heads = this.content.getBean(EditionHeads.class);
		this.transaction = new TransactionTemplate(this.content.getBean(PlatformTransactionManager.class));
	}

	@AfterAll
	void stop() {
		this.content.close();
	}

	@Test
	void showsAnEditionOnceItIsKept() {
		int before = this.newest.current().number();
		this.transaction.executeWithoutResult((status) -> {
			Edition edition = this.newest.publish("An editor", "New.");
			assertThat(edition.number()).isEqualTo(before + 1);
			assertThat(this.newest.current().number()).isEqualTo(before);
		});
		assertThat(this.newest.current().number()).isEqualTo(before + 1);
	}

	@Test
	void showsNothingThatIsNotKept() {
		Edition before = this.newest.current();
		this.transaction.executeWithoutResult((status) -> {
			this.newest.publish("An editor", "Taken back.");
			status.setRollbackOnly();
		});
		assertThat(this.newest.current()).isEqualTo(before);
		assertThat(this.heads.findByNumberBetweenOrderByNumberDesc(1, 100)).extracting(EditionHead::note)
			.doesNotContain("Taken back.")
			.hasSize(before.number());
	}

	@Test
	void listsEditionsTheNewestFirst() {
		Edition edition = this.newest.current();
		assertThat(this.heads.findByNumberBetweenOrderByNumberDesc(edition.number(), edition.number())).containsExactly(
				new EditionHead(edition.number(), edition.publishedAt(), edition.editor(), edition.note()));
	}

}
