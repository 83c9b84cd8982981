package org.remit.content;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.remit.catalog.Edition;
import org.remit.catalog.InvalidCatalogException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class NewestEditionTests {

	private final KeptEditions kept = new KeptEditions();

	private final NewestEdition newest = newestOf(this.kept);

	@Test
	void hasNothingToShowBeforeTheStart() {
		assertThatIllegalStateException().isThrownBy(this.newest::current)
			.withMessage("No edition has been published yet");
	}

	@Test
	void publishesTheFirstEditionOnAStartThatFindsNone() {
		this.newest.afterSingletonsInstantiated();
		assertThat(this.newest.current().number()).isEqualTo(1);
		assertThat(this.kept.stored).hasSize(1);
	}

	@Test
	void showsTheNewestEditionOnAStartThatFindsSome() {
		newestOf(this.kept).publish("An editor", "One.");
		newestOf(this.kept).publish("An editor", "Two.");
		this.newest.afterSingletonsInstantiated();
		assertThat(this.newest.current().note()).isEqualTo("Two.");
		assertThat(this.kept.stored).hasSize(2);
	}

	@Test
	void showsTheFirstEditionOfAnotherInstanceThatWasFaster() {
		this.kept.beforeSaving = () -> newestOf(this.kept).publish("Another instance", "First.");
		this.newest.afterSingletonsInstantiated();
		assertThat(this.newest.current().editor()).isEqualTo("Another instance");
		assertThat(this.kept.stored).hasSize(1);
	}

	@Test
	void neverGoesBackToAnOlderEdition() {
		this.kept.afterSaving = () -> this.newest.publish("An editor", "Published while the other was being shown.");
		Edition first = this.newest.publish("An editor", "Takes its time.");
		assertThat(first.number()).isEqualTo(1);
		assertThat(this.newest.current().number()).isEqualTo(2);
	}

	@Test
	void showsWhatAnotherInstancePublished() {
		this.newest.afterSingletonsInstantiated();
		newestOf(this.kept).publish("Another instance", "Second.");
		assertThat(this.newest.current().number()).isEqualTo(1);
		this.newest.refresh();
		assertThat(this.newest.current().editor()).isEqualTo("Another instance");
	}

	@Test
	void staysWithItsEditionWhileTheDatabaseIsGone() {
		this.newest.afterSingletonsInstantiated();
		EditionWatch watch = new EditionWatch(this.newest, Duration.ZERO);
		newestOf(this.kept).publish("Another instance", "Second.");
		this.kept.gone = true;
		watch.look();
		assertThat(this.newest.current().number()).isEqualTo(1);
		this.kept.gone = false;
		watch.look();
		assertThat(this.newest.current().number()).isEqualTo(2);
	}

	@ParameterizedTest
	@CsvSource({ "'', New.", "An editor, ''",
			"An editor whose name is long enough to fill more than the eighty characters it may have, New." })
	void storesNothingThatCouldNotBeShown(String editor, String note) {
		assertThatThrownBy(() -> this.newest.publish(editor, note)).isInstanceOf(InvalidCatalogException.class);
		assertThat(this.kept.stored).isEmpty();
	}

	private static NewestEdition newestOf(Editions editions) {
		return new NewestEdition(new WorkingCopy(new NoDrafts()), editions, Clock.fixed(Database.NOW, ZoneOffset.UTC));
	}

	/** A working copy without anything in it. */
	private static final class NoDrafts extends Drafts {

		NoDrafts() {
			super(null, null);
		}

		@Override
		<D extends DraftItem<?>> List<D> all(Class<D> type) {
			return List.of();
		}

		@Override
		Archived archived() {
			return Archived.NONE;
		}

	}

	/**
	 * Editions kept in a list, with room for somebody else to act around the next one
	 * that is saved.
	 */
	private static final class KeptEditions implements Editions {

		private final List<StoredEdition> stored = new ArrayList<>();

		private boolean gone;

		private Runnable beforeSaving = () -> {
		};

		private Runnable afterSaving = () -> {
		};

		@Override
		public Optional<StoredEdition> findFirstByOrderByNumberDesc() {
			return this.stored.isEmpty() ? Optional.empty() : Optional.of(this.stored.get(this.stored.size() - 1));
		}

		@Override
		public Optional<StoredEdition> findById(int number) {
			return this.stored.stream().filter((edition) -> edition.number() == number).findFirst();
		}

		@Override
		public StoredEdition save(StoredEdition edition) {
			Runnable before = this.beforeSaving;
			Runnable after = this.afterSaving;
			this.beforeSaving = () -> {
			};
			this.afterSaving = () -> {
			};
			before.run();
			if (edition.number() <= this.stored.size()) {
				throw new DataIntegrityViolationException("The number is taken");
			}
			this.stored.add(edition);
			after.run();
			return edition;
		}

		@Override
		public int newestNumber() {
			if (this.gone) {
				throw new DataAccessResourceFailureException("gone");
			}
			return this.stored.size();
		}

		@Override
		public long count() {
			return this.stored.size();
		}

	}

}
