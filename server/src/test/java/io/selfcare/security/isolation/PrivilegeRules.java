package io.selfcare.security.isolation;

import java.util.List;

/** What the roles of the server may do in the database, and above all may not. */
final class PrivilegeRules {
  private static final String ROLES = "('selfcare_app', 'selfcare_system')";

  /** What work across tenants may touch: no content. */
  private static final String SYSTEM_TABLES =
      "('tenants', 'spaces', 'api_keys', 'audit_heads', 'audit_log', 'idempotency_keys', 'outbox',"
          + " 'outbox_cursors', 'jobs', 'scheduled_tasks', 'rate_limits', 'embedding_queue', 'learning')";

  private static final String PRIVILEGES =
      "unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger']) p";

  static final List<SchemaRule> ALL =
      List.of(
          new SchemaRule(
              "the server's roles are neither superusers nor past row security",
              "select rolname from pg_roles where rolname in "
                  + ROLES
                  + " and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)",
              "alter role selfcare_app bypassrls"),
          new SchemaRule(
              "the server's roles inherit from nobody",
              "select m.member::regrole::text from pg_auth_members m join pg_roles r on r.oid = m.member"
                  + " where r.rolname in "
                  + ROLES,
              "grant pg_read_all_data to selfcare_app"),
          new SchemaRule(
              "the server's roles own nothing",
              "select relname from pg_class where relowner::regrole::text in "
                  + ROLES
                  + " union select proname from pg_proc where proowner::regrole::text in "
                  + ROLES,
              "grant create on schema public to selfcare_app; alter table articles owner to selfcare_app"),
          new SchemaRule(
              "the server's roles make nothing",
              "select rolname from pg_roles where rolname in "
                  + ROLES
                  + " and has_schema_privilege(rolname, 'public', 'create')",
              "grant create on schema public to selfcare_app"),
          new SchemaRule(
              "nobody but the server's roles reaches a table",
              "select relname from "
                  + TableRules.TABLES
                  + " and exists (select from aclexplode(c.relacl) g where g.grantee::regrole::text not in "
                  + ROLES
                  + " and g.grantee <> c.relowner)",
              "grant select on articles to public"),
          new SchemaRule(
              "the app role reaches no exempt table, but reads how far the relays are",
              "select relname || ' ' || p from "
                  + PRIVILEGES
                  + ", "
                  + TableRules.TABLES
                  + " and relname in "
                  + TableRules.EXEMPT
                  + " and has_table_privilege('selfcare_app', c.oid, p)"
                  + " and (relname, p) <> ('outbox_cursors', 'select')",
              "grant select on tenants to selfcare_app"),
          new SchemaRule(
              "the system role reaches no content",
              "select relname || ' ' || p from "
                  + PRIVILEGES
                  + ", "
                  + TableRules.TABLES
                  + " and relname not in "
                  + SYSTEM_TABLES
                  + " and has_table_privilege('selfcare_system', c.oid, p)",
              "grant select on articles to selfcare_system"),
          new SchemaRule(
              "nobody may do what row security does not watch",
              "select relname || ' ' || rolname from pg_roles, "
                  + TableRules.TABLES
                  + " and rolname in "
                  + ROLES
                  + " and has_table_privilege(rolname, c.oid, 'truncate, references, trigger')",
              "grant truncate on articles to selfcare_app"),
          new SchemaRule(
              "the audit log only grows",
              "select rolname from pg_roles where rolname in "
                  + ROLES
                  + " and has_table_privilege(rolname, 'audit_log', 'update, delete, truncate')",
              "grant update on audit_log to selfcare_app"));

  private PrivilegeRules() {}
}
