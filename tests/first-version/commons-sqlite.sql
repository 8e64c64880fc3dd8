create table commons_step (step integer primary key, name text not null, done_at text not null);
create table "user" ("id" text primary key, "name" text not null, "email" text not null unique,
           "emailVerified" integer not null, "image" text, "createdAt" date not null, "updatedAt" date not null);
create table "session" ("id" text primary key, "expiresAt" date not null, "token" text not null unique,
           "createdAt" date not null, "updatedAt" date not null, "ipAddress" text, "userAgent" text, "userId" text not null references "user" ("id") on delete cascade);
create table "account" ("id" text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references "user" ("id") on delete cascade,
           "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" date,
           "refreshTokenExpiresAt" date, "scope" text, "password" text, "createdAt" date not null,
           "updatedAt" date not null);
create table "verification" ("id" text primary key, "identifier" text not null, "value" text not null,
           "expiresAt" date not null, "createdAt" date not null, "updatedAt" date not null);
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
