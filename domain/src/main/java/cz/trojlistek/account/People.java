package cz.trojlistek.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface People extends Repository<Person, UUID> {

    Person save(Person person);

    Optional<Person> findById(UUID id);

    Optional<Person> findByLogin(String login);

    Optional<Person> findByLinkHash(String linkHash);
}
