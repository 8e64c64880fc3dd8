do $$ begin create role wellmet_app nologin; exception when duplicate_object or unique_violation then null; end $$;
create schema wellmet_commons;
set search_path = wellmet_commons;
create table commons_step (step integer primary key, name text not null, done_at text not null);
create table "user" ("id" text primary key, "name" text not null, "email" text not null unique,
           "emailVerified" boolean not null, "image" text, "createdAt" timestamptz not null, "updatedAt" timestamptz not null);
create table "session" ("id" text primary key, "expiresAt" timestamptz not null, "token" text not null unique,
           "createdAt" timestamptz not null, "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade);
create table "account" ("id" text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade,
           "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz,
           "refreshTokenExpiresAt" timestamptz, "scope" text, "password" text, "createdAt" timestamptz not null,
           "updatedAt" timestamptz not null);
create table "verification" ("id" text primary key, "identifier" text not null, "value" text not null,
           "expiresAt" timestamptz not null, "createdAt" timestamptz not null, "updatedAt" timestamptz not null);
create index "session_userId_idx" on "session" ("userId");
create index "account_userId_idx" on "account" ("userId");
create index "verification_identifier_idx" on "verification" ("identifier");
create table owner ("only" integer primary key check ("only" = 1), user_id text not null references "user" ("id") on delete cascade);
create table token (id text primary key, user_id text not null references "user" ("id") on delete cascade, name text not null, scopes text not null
           check (scopes in ('read', 'read write')), hash text not null unique, created_at text not null,
           expires_at text not null, last_used_at text, revoked_at text);
create index token_of_user on token (user_id);
create table sample_visit (user_id text primary key references "user" ("id") on delete cascade, since text not null);
create table attempt (key text primary key, count integer not null, since text not null);
create table world_made (account text primary key, made_at text not null);
create table ended_session (token text primary key, words text not null, ended_at text not null);
insert into commons_step values (1, 'first', '2026-11-23T10:00:00.000Z');
insert into commons_step values (2, 'world-made', '2026-11-23T10:00:00.000Z');
insert into commons_step values (3, 'ended-sessions', '2026-11-23T10:00:00.000Z');
create schema wellmet;
grant usage on schema wellmet to wellmet_app;
set search_path = wellmet;
create table migration (name text primary key, ran_at timestamptz not null default now());
create table "profile" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "name" text collate "C" not null, "background" text collate "C" not null, "zone" text collate "C" not null, "sign_off" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"));
alter table "profile" enable row level security;
alter table "profile" force row level security;
create policy "profile_own" on "profile"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "profile" to wellmet_app;
create table "forgotten" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "noun" text collate "C" not null, "label" text collate "C" not null, "forgotten_at" text collate "C" not null, "rows" text collate "C" not null, primary key ("account", "id"));
create index "forgotten_by_time" on "forgotten" ("account", "forgotten_at");
alter table "forgotten" enable row level security;
alter table "forgotten" force row level security;
create policy "forgotten_own" on "forgotten"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "forgotten" to wellmet_app;
create table "import" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "kind" text collate "C" not null, "file_name" text collate "C" not null, "file_hash" text collate "C" not null, "read_at" text collate "C" not null, "pending" text collate "C", "new_count" integer not null, "known_count" integer not null, "skipped_count" integer not null, "skipped" text collate "C" not null, "imported_at" text collate "C", "undone_at" text collate "C", primary key ("account", "id"));
create index "import_by_time" on "import" ("account", "read_at");
alter table "import" enable row level security;
alter table "import" force row level security;
create policy "import_own" on "import"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "import" to wellmet_app;
create table "company" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "name" text collate "C" not null, "name_folded" text collate "C" not null, "website" text collate "C", "careers_link" text collate "C", "industry" text collate "C" not null, "note" text collate "C" not null, "import_id" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "import_id") references "import" ("account", "id") on delete set null ("import_id") deferrable initially deferred);
create index "company_by_name" on "company" ("account", "name_folded", "id");
create index "company_by_import" on "company" ("account", "import_id");
alter table "company" enable row level security;
alter table "company" force row level security;
create policy "company_own" on "company"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "company" to wellmet_app;
create table "person" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "name" text collate "C" not null, "name_folded" text collate "C" not null, "given_name" text collate "C" not null, "family_name" text collate "C" not null, "title" text collate "C" not null, "level" text collate "C" not null, "level_by" text collate "C" not null, "company_id" text collate "C", "email" text collate "C", "email_folded" text collate "C", "phone" text collate "C" not null, "linkedin" text collate "C", "how_we_know" text collate "C" not null, "note" text collate "C" not null, "connected_on" text collate "C", "import_id" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "company_id") references "company" ("account", "id") on delete set null ("company_id") deferrable initially deferred, foreign key ("account", "import_id") references "import" ("account", "id") on delete set null ("import_id") deferrable initially deferred);
create index "person_by_name" on "person" ("account", "name_folded", "id");
create index "person_by_company" on "person" ("account", "company_id", "name_folded", "id");
create index "person_by_email" on "person" ("account", "email_folded");
create index "person_by_linkedin" on "person" ("account", "linkedin");
create index "person_by_import" on "person" ("account", "import_id");
alter table "person" enable row level security;
alter table "person" force row level security;
create policy "person_own" on "person"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "person" to wellmet_app;
create table "import_change" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "import_id" text collate "C" not null, "person_id" text collate "C" not null, "field" text collate "C" not null, "value" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "import_id") references "import" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred);
create index "import_change_by_import" on "import_change" ("account", "import_id");
create index "import_change_by_person" on "import_change" ("account", "person_id");
alter table "import_change" enable row level security;
alter table "import_change" force row level security;
create policy "import_change_own" on "import_change"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "import_change" to wellmet_app;
create table "referral" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C" not null, "referrer_id" text collate "C" not null, "said_on" text collate "C", "may_use_name" text collate "C" not null, "note" text collate "C" not null, "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "referrer_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, constraint "referral_once" unique ("account", "person_id", "referrer_id"));
create index "referral_by_referrer" on "referral" ("account", "referrer_id");
alter table "referral" enable row level security;
alter table "referral" force row level security;
create policy "referral_own" on "referral"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "referral" to wellmet_app;
create table "finding" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C", "company_id" text collate "C", "about" text collate "C" not null, "fact" text collate "C" not null, "link" text collate "C", "found_on" text collate "C" not null, "makes_me_ask" text collate "C" not null, "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "company_id") references "company" ("account", "id") on delete cascade deferrable initially deferred);
create index "finding_by_person" on "finding" ("account", "person_id");
create index "finding_by_company" on "finding" ("account", "company_id");
alter table "finding" enable row level security;
alter table "finding" force row level security;
create policy "finding_own" on "finding"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "finding" to wellmet_app;
create table "conversation" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C" not null, "about" text collate "C" not null, "why_them" text collate "C" not null, "minutes" integer not null, "instead_of_id" text collate "C", "sent_by_id" text collate "C", "closed_at" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "instead_of_id") references "conversation" ("account", "id") on delete set null ("instead_of_id") deferrable initially deferred, foreign key ("account", "sent_by_id") references "person" ("account", "id") on delete set null ("sent_by_id") deferrable initially deferred);
create index "conversation_by_person" on "conversation" ("account", "person_id");
create index "conversation_by_time" on "conversation" ("account", "created_at", "id");
create index "conversation_by_instead" on "conversation" ("account", "instead_of_id");
create index "conversation_by_sender" on "conversation" ("account", "sent_by_id");
create index "conversation_open" on "conversation" ("account", "closed_at", "created_at", "id");
alter table "conversation" enable row level security;
alter table "conversation" force row level security;
create policy "conversation_own" on "conversation"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "conversation" to wellmet_app;
create table "answer" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "kind" text collate "C" not null, "answered_on" text collate "C" not null, "ask_again_on" text collate "C", "substitute_id" text collate "C", "note" text collate "C" not null, "created_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "substitute_id") references "person" ("account", "id") on delete set null ("substitute_id") deferrable initially deferred);
create index "answer_by_conversation" on "answer" ("account", "conversation_id");
create index "answer_by_substitute" on "answer" ("account", "substitute_id");
alter table "answer" enable row level security;
alter table "answer" force row level security;
create policy "answer_own" on "answer"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "answer" to wellmet_app;
create table "agreement" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "channel" text collate "C" not null, "starts_at" text collate "C", "zone" text collate "C" not null, "minutes" integer not null, "place" text collate "C" not null, "revision" integer not null, "agreed_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred, constraint "agreement_once" unique ("account", "conversation_id"));
create index "agreement_by_time" on "agreement" ("account", "starts_at");
alter table "agreement" enable row level security;
alter table "agreement" force row level security;
create policy "agreement_own" on "agreement"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "agreement" to wellmet_app;
create table "question" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "text" text collate "C" not null, "place" integer not null, "is_must" integer not null, "minutes" integer not null, "from_bank" text collate "C", "note" text collate "C" not null, "asked_at" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred);
create index "question_by_conversation" on "question" ("account", "conversation_id", "place", "id");
alter table "question" enable row level security;
alter table "question" force row level security;
create policy "question_own" on "question"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "question" to wellmet_app;
create table "pitch" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C", "text" text collate "C" not null, "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred);
create index "pitch_by_conversation" on "pitch" ("account", "conversation_id");
alter table "pitch" enable row level security;
alter table "pitch" force row level security;
create policy "pitch_own" on "pitch"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "pitch" to wellmet_app;
create table "debrief" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "held_at" text collate "C" not null, "minutes" integer, "went" text collate "C" not null, "they_said" text collate "C" not null, "i_will" text collate "C" not null, "note" text collate "C" not null, "next_touch_on" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred, constraint "debrief_once" unique ("account", "conversation_id"));
create index "debrief_by_time" on "debrief" ("account", "held_at");
alter table "debrief" enable row level security;
alter table "debrief" force row level security;
create policy "debrief_own" on "debrief"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "debrief" to wellmet_app;
create table "helper" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "person_id" text collate "C" not null, "role" text collate "C" not null, "did" text collate "C" not null, "created_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, constraint "helper_once" unique ("account", "conversation_id", "person_id"));
create index "helper_by_person" on "helper" ("account", "person_id");
alter table "helper" enable row level security;
alter table "helper" force row level security;
create policy "helper_own" on "helper"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "helper" to wellmet_app;
create table "promise" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "whose" text collate "C" not null, "text" text collate "C" not null, "due_on" text collate "C", "kept_on" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred);
create index "promise_by_conversation" on "promise" ("account", "conversation_id");
create index "promise_open" on "promise" ("account", "kept_on", "due_on");
alter table "promise" enable row level security;
alter table "promise" force row level security;
create policy "promise_own" on "promise"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "promise" to wellmet_app;
create table "letter" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C" not null, "conversation_id" text collate "C", "kind" text collate "C" not null, "channel" text collate "C" not null, "direction" text collate "C" not null, "subject" text collate "C" not null, "body" text collate "C" not null, "sent_on" text collate "C", "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred);
create index "letter_by_person" on "letter" ("account", "person_id", "sent_on");
create index "letter_by_conversation" on "letter" ("account", "conversation_id", "sent_on");
create index "letter_drafts" on "letter" ("account", "sent_on", "created_at", "id");
alter table "letter" enable row level security;
alter table "letter" force row level security;
create policy "letter_own" on "letter"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "letter" to wellmet_app;
create table "contact" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C" not null, "channel" text collate "C" not null, "contacted_on" text collate "C" not null, "note" text collate "C" not null, "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred);
create index "contact_by_person" on "contact" ("account", "person_id", "contacted_on");
alter table "contact" enable row level security;
alter table "contact" force row level security;
create policy "contact_own" on "contact"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "contact" to wellmet_app;
create table "insight" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C", "company_id" text collate "C", "conversation_id" text collate "C", "question_id" text collate "C", "kind" text collate "C" not null, "text" text collate "C" not null, "learned_on" text collate "C" not null, "may_quote" text collate "C" not null, "created_at" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "company_id") references "company" ("account", "id") on delete set null ("company_id") deferrable initially deferred, foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete set null ("conversation_id") deferrable initially deferred, foreign key ("account", "question_id") references "question" ("account", "id") on delete set null ("question_id") deferrable initially deferred);
create index "insight_by_person" on "insight" ("account", "person_id");
create index "insight_by_company" on "insight" ("account", "company_id", "learned_on");
create index "insight_by_conversation" on "insight" ("account", "conversation_id");
create index "insight_by_question" on "insight" ("account", "question_id");
create index "insight_by_time" on "insight" ("account", "learned_on", "id");
alter table "insight" enable row level security;
alter table "insight" force row level security;
create policy "insight_own" on "insight"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "insight" to wellmet_app;
create table "manner_off" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "rule" text collate "C" not null, "off_at" text collate "C" not null, primary key ("account", "id"), constraint "manner_off_once" unique ("account", "rule"));
alter table "manner_off" enable row level security;
alter table "manner_off" force row level security;
create policy "manner_off_own" on "manner_off"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "manner_off" to wellmet_app;
create table "manner_setting" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "setting" text collate "C" not null, "value" integer not null, "set_at" text collate "C" not null, primary key ("account", "id"), constraint "manner_setting_once" unique ("account", "setting"));
alter table "manner_setting" enable row level security;
alter table "manner_setting" force row level security;
create policy "manner_setting_own" on "manner_setting"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "manner_setting" to wellmet_app;
create table "dismissal" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "letter_id" text collate "C", "question_id" text collate "C", "pitch_id" text collate "C", "rule" text collate "C" not null, "quote" text collate "C" not null, "reason" text collate "C" not null, "dismissed_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "letter_id") references "letter" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "question_id") references "question" ("account", "id") on delete cascade deferrable initially deferred, foreign key ("account", "pitch_id") references "pitch" ("account", "id") on delete cascade deferrable initially deferred);
create index "dismissal_by_letter" on "dismissal" ("account", "letter_id");
create index "dismissal_by_question" on "dismissal" ("account", "question_id");
create index "dismissal_by_pitch" on "dismissal" ("account", "pitch_id");
alter table "dismissal" enable row level security;
alter table "dismissal" force row level security;
create policy "dismissal_own" on "dismissal"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "dismissal" to wellmet_app;
create table "press" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "verb" text collate "C" not null, "said" text collate "C" not null, "made" text collate "C", "stands" integer not null, "at" text collate "C" not null, "gave" text collate "C", primary key ("account", "id"));
create index "press_by_time" on "press" ("account", "at", "id");
create index "press_standing" on "press" ("account", "stands");
alter table "press" enable row level security;
alter table "press" force row level security;
create policy "press_own" on "press"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "press" to wellmet_app;
create table "meeting_entry" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "conversation_id" text collate "C" not null, "uid" text collate "C" not null, "sequence" integer not null, "channel" text collate "C", "starts_at" text collate "C", "minutes" integer, "called_off_at" text collate "C", primary key ("account", "id"), foreign key ("account", "conversation_id") references "conversation" ("account", "id") on delete cascade deferrable initially deferred, constraint "meeting_entry_once" unique ("account", "conversation_id"));
alter table "meeting_entry" enable row level security;
alter table "meeting_entry" force row level security;
create policy "meeting_entry_own" on "meeting_entry"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "meeting_entry" to wellmet_app;
create table "week" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C", "country" text collate "C" not null, "weekend" text collate "C" not null, "updated_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred);
create index "week_by_person" on "week" ("account", "person_id");
alter table "week" enable row level security;
alter table "week" force row level security;
create policy "week_own" on "week"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "week" to wellmet_app;
create table "day_off" ("account" text collate "C" not null default current_setting('app.account'), "id" text collate "C" not null, "person_id" text collate "C", "from_on" text collate "C" not null, "to_on" text collate "C" not null, "note" text collate "C" not null, "created_at" text collate "C" not null, primary key ("account", "id"), foreign key ("account", "person_id") references "person" ("account", "id") on delete cascade deferrable initially deferred);
create index "day_off_by_person" on "day_off" ("account", "person_id");
alter table "day_off" enable row level security;
alter table "day_off" force row level security;
create policy "day_off_own" on "day_off"
     using (account = current_setting('app.account')) with check (account = current_setting('app.account'));
grant select, insert, update, delete on "day_off" to wellmet_app;
insert into migration (name) values ('0001-first');
insert into migration (name) values ('0002-manners');
insert into migration (name) values ('0003-presses');
insert into migration (name) values ('0005-meeting-entry');
insert into migration (name) values ('0006-days-off');
