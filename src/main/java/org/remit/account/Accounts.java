package org.remit.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All accounts. None is ever deleted, because the trail names it. */
interface Accounts extends Repository<Account, Long> {

	Account save(Account account);

	Account saveAndFlush(Account account);

	Optional<Account> findByName(String name);

	List<Account> findAllByOrderByName();

	long count();

	/* Whoever takes a right away waits here for whoever else does. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select account from Account account where account.rights = org.remit.account.Rights.PUBLISHER order by account.id")
	List<Account> lockPublishers();

}
