package io.selfcare.security.isolation;

import java.util.List;

/** What tables, keys, views and functions keep to, so that a row belongs to one space for ever. */
final class TableRules {
  /** Tables that belong to no tenant. Whoever adds one says here why. */
  static final String EXEMPT =
      // The operator's list, and the tables of the scheduler, the limiter, the relay and Flyway.
      "('tenants', 'scheduled_tasks', 'rate_limits', 'outbox_cursors', 'flyway_schema_history')";

  /** Unique across tenants by intent: a hash finds its tenant, a tenant has two spaces. */
  private static final String ACROSS = "('api_keys_hash_key', 'spaces_tenant_id_mode_key')";

  static final String TABLES =
      "pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')";
  private static final String OWN_SPACE = "'(space_id = current_space())'";
  private static final String LEAKY =
      "create table leaky (space_id uuid, id uuid, primary key (space_id, id))";
  static final List<SchemaRule> ALL =
      List.of(
          new SchemaRule(
              "row security is enabled and forced",
              "select relname from "
                  + TABLES
                  + " and relname not in "
                  + EXEMPT
                  + " and not (relrowsecurity and relforcerowsecurity)",
              LEAKY + "; alter table leaky enable row level security"),
          new SchemaRule(
              "the app role sees and writes its own space and nothing else",
              "select relname from "
                  + TABLES
                  + " and relname not in "
                  + EXEMPT
                  + " and not exists (select from pg_policies p where p.tablename = c.relname and"
                  + " p.roles = '{selfcare_app}' and p.cmd = 'ALL' and p.qual = "
                  + OWN_SPACE
                  + " and p.with_check = "
                  + OWN_SPACE
                  + ")",
              LEAKY
                  + "; create policy half on leaky to selfcare_app using (space_id = current_space())"),
          new SchemaRule(
              "no other policy opens a table",
              "select tablename || '.' || policyname from pg_policies where schemaname = 'public' and not"
                  + " (roles = '{selfcare_system}' or (roles = '{selfcare_app}' and qual = "
                  + OWN_SPACE
                  + " and with_check = "
                  + OWN_SPACE
                  + "))",
              "create policy open on articles using (true) with check (true)"),
          new SchemaRule(
              "what is exempt holds no space's rows",
              "select relname from "
                  + TABLES
                  + " and relname in "
                  + EXEMPT
                  + " and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'space_id')",
              "alter table rate_limits add space_id uuid"),
          new SchemaRule(
              "keys and unique indexes are led by the space",
              "select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid"
                  + " left join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]"
                  + " where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname not in "
                  + EXEMPT
                  + " and i.indexrelid::regclass::text not in "
                  + ACROSS
                  + " and a.attname is distinct from 'space_id'",
              "create unique index stray on articles (external_id) where false"),
          new SchemaRule(
              "every table has a primary key",
              "select relname from "
                  + TABLES
                  + " and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary)",
              "create table leaky (space_id uuid)"),
          new SchemaRule(
              "foreign keys carry the space along, since their checks ignore row security",
              "select k.conname from pg_constraint k join pg_class c on c.oid = k.conrelid"
                  + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]"
                  + " join pg_attribute b on b.attrelid = k.confrelid and b.attnum = k.confkey[1]"
                  + " where k.contype = 'f' and k.confrelid <> 'tenants'::regclass"
                  + " and (a.attname, b.attname) <> ('space_id', 'space_id')",
              "alter table synonyms add other uuid references spaces"),
          new SchemaRule(
              "only spaces refer to tenants",
              "select conname from pg_constraint where contype = 'f' and confrelid = 'tenants'::regclass"
                  + " and conrelid <> 'spaces'::regclass",
              "alter table synonyms add other uuid references tenants"),
          new SchemaRule(
              "views look with the eyes of who asks",
              "select relname from pg_class where relnamespace = 'public'::regnamespace and (relkind = 'm' or"
                  + " relkind = 'v' and not coalesce(reloptions @> '{security_invoker=true}', false))",
              "create view leaky as select * from articles"),
          new SchemaRule(
              "no function runs with the rights of its owner",
              "select proname from pg_proc where prosecdef and pronamespace not in"
                  + " ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)",
              "create function leaky() returns int language sql security definer return 1"));

  private TableRules() {}
}
