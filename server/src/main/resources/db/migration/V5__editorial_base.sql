-- What a text says elsewhere than on a page ({"sms", "voice", "email"}), and its part of an address.
-- Both belong to the text: they are staged with the draft and kept with every version.
alter table translations
  add column channels jsonb not null default '{}',
  add column slug text;
alter table article_versions
  add column channels jsonb not null default '{}',
  add column slug text;

-- Who looks after an article, until when somebody must have read it again, and when it ends.
alter table articles
  add column related uuid[] not null default '{}',
  add column owner text,
  add column review_by date,
  add column expires_at timestamptz;
create index articles_review on articles (space_id, review_by) where review_by is not null;
create index articles_expiry on articles (space_id, expires_at) where expires_at is not null;
