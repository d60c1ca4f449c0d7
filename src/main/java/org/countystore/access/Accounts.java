package org.countystore.access;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.countystore.kernel.AccountId;
import org.countystore.kernel.Grant;
import org.countystore.kernel.Like;
import org.countystore.kernel.Page;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.Role;
import org.countystore.kernel.UnitId;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The register of accounts, their roles and their tokens. */
@Dependent
class Accounts {
    @PersistenceContext
    EntityManager db;

    void add(Account account) {
        db.persist(account);
    }

    void add(AccountGrant grant) {
        db.persist(grant);
    }

    void add(Token token) {
        db.persist(token);
    }

    void flush() {
        db.flush();
    }

    boolean isEmpty() {
        return db.createQuery("select a.id from Account a", Long.class).setMaxResults(1).getResultList().isEmpty();
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(db.find(Account.class, id.value()));
    }

    Optional<Account> named(String username) {
        return db.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", username).getResultStream().findFirst();
    }

    List<Account> all(Collection<AccountId> ids) {
        return ids.isEmpty() ? List.of() : db.createQuery("select a from Account a where a.id in :ids", Account.class)
                .setParameter("ids", ids.stream().map(AccountId::value).toList()).setMaxResults(Page.LARGEST).getResultList();
    }

    List<Account> search(PlaceCode below, String text, Page page) {
        return db.createQuery("""
                select a from Account a
                where a.home between :first and :last and (a.username like :text escape '!' or a.displayName like :text escape '!')
                  and a.username > :after
                order by a.username""", Account.class)
                .setParameter("first", below).setParameter("last", below.lastBelow()).setParameter("text", Like.within(text))
                .setParameter("after", page.afterText()).setMaxResults(page.sizeAndOne()).getResultList();
    }

    List<Grant> grantsOf(AccountId account) {
        return rowsOf(account).stream().map(AccountGrant::asGrant).toList();
    }

    List<AccountId> holders(UnitId unit, Role role) {
        return db.createQuery("select g.account from AccountGrant g where g.unit = :unit and g.role = :role order by g.id", AccountId.class)
                .setParameter("unit", unit).setParameter("role", role).setMaxResults(Page.LARGEST).getResultList();
    }

    void remove(AccountId account, Grant grant) {
        rowsOf(account).stream().filter(row -> row.asGrant().equals(grant)).forEach(db::remove);
    }

    private List<AccountGrant> rowsOf(AccountId account) {
        return db.createQuery("select g from AccountGrant g where g.account = :account order by g.id", AccountGrant.class)
                .setParameter("account", account).setMaxResults(Page.LARGEST).getResultList();
    }

    Optional<Token> tokenByHash(String hash) {
        return db.createQuery("select t from Token t where t.hash = :hash", Token.class)
                .setParameter("hash", hash).getResultStream().findFirst();
    }

    Optional<Token> token(long id) {
        return Optional.ofNullable(db.find(Token.class, id));
    }

    List<Token> goodTokensOf(AccountId account, LocalDateTime now) {
        return db.createQuery("""
                select t from Token t
                where t.account = :account and t.revokedAt is null and t.expiresAt > :now order by t.id desc""", Token.class)
                .setParameter("account", account).setParameter("now", now).setMaxResults(Page.LARGEST).getResultList();
    }

    List<String> revokeAll(AccountId account, LocalDateTime now) {
        List<Token> good = goodTokensOf(account, now);
        good.forEach(token -> token.revoke(now));
        return good.stream().map(Token::hash).toList();
    }
}
