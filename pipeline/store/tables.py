"""The tables of the knowledge base, the same for SQLite and PostgreSQL but for four words in braces."""

from __future__ import annotations

from collections.abc import Iterable

#: What the words in braces mean for each database.
WORDS = {
    "sqlite": {"serial": "INTEGER PRIMARY KEY", "real": "REAL", "clustered": "WITHOUT ROWID"},
    "postgresql": {"serial": "BIGSERIAL PRIMARY KEY", "real": "DOUBLE PRECISION", "clustered": ""},
}

TABLES = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
    """CREATE TABLE articles (
        seq {serial}, id TEXT NOT NULL UNIQUE, source_id TEXT, url TEXT, publisher TEXT, title TEXT, published TEXT,
        day TEXT, complete INTEGER NOT NULL DEFAULT 1, text TEXT NOT NULL, record TEXT NOT NULL,
        content_hash TEXT NOT NULL, record_hash TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
        copy_of TEXT, fingerprint TEXT, added TEXT NOT NULL)""",
    "CREATE INDEX articles_day ON articles (day)",
    "CREATE INDEX articles_publisher ON articles (publisher, day)",
    "CREATE INDEX articles_copy ON articles (copy_of)",
    "CREATE INDEX articles_source ON articles (source_id)",
    "CREATE INDEX articles_url ON articles (url)",
    """CREATE TABLE versions (
        article_id TEXT NOT NULL REFERENCES articles (id), version INTEGER NOT NULL, title TEXT, content_hash TEXT,
        record TEXT NOT NULL, changed TEXT NOT NULL, added TEXT NOT NULL, kept {serial})""",
    "CREATE INDEX versions_article ON versions (article_id, version)",
    """CREATE TABLE bands (band TEXT NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (band, article_id))""",
    """CREATE TABLE entities (
        id TEXT PRIMARY KEY, kind TEXT NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL, subkind TEXT, part_of TEXT,
        code TEXT, wikidata TEXT, statements INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0,
        first TEXT, last TEXT)""",
    "CREATE INDEX entities_key ON entities (key)",
    "CREATE INDEX entities_kind ON entities (kind, statements)",
    """CREATE TABLE aliases (
        entity_id TEXT NOT NULL, key TEXT NOT NULL, alias TEXT NOT NULL, n INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (entity_id, alias))""",
    "CREATE INDEX aliases_key ON aliases (key)",
    "CREATE TABLE name_tokens (token TEXT NOT NULL, entity_id TEXT NOT NULL, PRIMARY KEY (token, entity_id))",
    """CREATE TABLE appearances (
        article_id TEXT NOT NULL REFERENCES articles (id), local_id TEXT NOT NULL, kind TEXT NOT NULL,
        entity_id TEXT NOT NULL REFERENCES entities (id), base_id TEXT NOT NULL, name TEXT NOT NULL,
        aliases TEXT NOT NULL, mentions INTEGER NOT NULL DEFAULT 0, first_start INTEGER, first_end INTEGER, day TEXT,
        score {real}, why TEXT NOT NULL DEFAULT '[]', PRIMARY KEY (article_id, local_id))""",
    "CREATE INDEX appearances_entity ON appearances (entity_id, article_id)",
    """CREATE TABLE doubts (
        first_id TEXT NOT NULL, second_id TEXT NOT NULL, score {real} NOT NULL, features TEXT NOT NULL,
        article_id TEXT NOT NULL, PRIMARY KEY (first_id, second_id))""",
    """CREATE TABLE positions (
        id {serial}, article_id TEXT NOT NULL REFERENCES articles (id), person_id TEXT NOT NULL,
        person_local TEXT NOT NULL, role TEXT NOT NULL, role_key TEXT NOT NULL, institution_id TEXT, institution TEXT,
        begins INTEGER NOT NULL, ends INTEGER NOT NULL, status TEXT NOT NULL, day TEXT,
        hidden INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX positions_person ON positions (person_id, day)",
    "CREATE INDEX positions_institution ON positions (institution_id, day)",
    "CREATE INDEX positions_role ON positions (role_key)",
    "CREATE INDEX positions_article ON positions (article_id)",
    """CREATE TABLE regulations (
        id TEXT PRIMARY KEY, uri TEXT, title TEXT, key TEXT, mentions INTEGER NOT NULL DEFAULT 0)""",
    """CREATE TABLE regulation_mentions (
        id {serial}, regulation_id TEXT NOT NULL REFERENCES regulations (id),
        article_id TEXT NOT NULL REFERENCES articles (id), begins INTEGER NOT NULL, ends INTEGER NOT NULL,
        words TEXT NOT NULL, kind TEXT NOT NULL, pasal TEXT, day TEXT)""",
    "CREATE INDEX regulation_mentions_regulation ON regulation_mentions (regulation_id, day, article_id)",
    "CREATE INDEX regulation_mentions_article ON regulation_mentions (article_id)",
    """CREATE TABLE statements (
        seq {serial}, id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL REFERENCES articles (id), n INTEGER NOT NULL,
        type TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL, words TEXT NOT NULL,
        speaker_id TEXT, speaker_local TEXT, speaker TEXT, speaker_text TEXT, speaker_kind TEXT, cue TEXT,
        stance TEXT NOT NULL, confidence {real} NOT NULL, component TEXT NOT NULL, day TEXT, said_on TEXT,
        publisher TEXT, position TEXT, position_key TEXT, institution_id TEXT, copy INTEGER NOT NULL DEFAULT 0,
        hidden INTEGER NOT NULL DEFAULT 0, judged INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX statements_speaker ON statements (speaker_id, day)",
    "CREATE INDEX statements_institution ON statements (institution_id, day)",
    "CREATE INDEX statements_position ON statements (position_key, day)",
    "CREATE INDEX statements_day ON statements (day)",
    "CREATE INDEX statements_publisher ON statements (publisher, day)",
    "CREATE INDEX statements_article ON statements (article_id, n)",
    """CREATE TABLE statement_topics (
        topic_id TEXT NOT NULL, day TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES statements (seq),
        kind TEXT NOT NULL, PRIMARY KEY (topic_id, day, seq))""",
    "CREATE INDEX statement_topics_seq ON statement_topics (seq)",
    """CREATE TABLE figures (
        id TEXT PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id), n INTEGER NOT NULL,
        begins INTEGER NOT NULL, ends INTEGER NOT NULL, words TEXT NOT NULL, low {real} NOT NULL, high {real} NOT NULL,
        unit TEXT, measure TEXT, measure_key TEXT, modifier TEXT, per TEXT, as_of TEXT, day TEXT,
        statement_id TEXT, speaker_id TEXT, compared_with INTEGER, copy INTEGER NOT NULL DEFAULT 0)""",
    "CREATE INDEX figures_measure ON figures (measure_key, day)",
    "CREATE INDEX figures_article ON figures (article_id, n)",
    "CREATE INDEX figures_day ON figures (day)",
    "CREATE INDEX figures_speaker ON figures (speaker_id, day)",
    """CREATE TABLE measure_roots (root TEXT NOT NULL, figure_id TEXT NOT NULL, PRIMARY KEY (root, figure_id))""",
    "CREATE INDEX measure_roots_figure ON measure_roots (figure_id)",
    """CREATE TABLE issues (
        id {serial}, article_id TEXT, source TEXT, stage TEXT NOT NULL, code TEXT NOT NULL, detail TEXT NOT NULL,
        added TEXT NOT NULL)""",
    "CREATE INDEX issues_article ON issues (article_id)",
    "CREATE INDEX issues_source ON issues (source)",
    """CREATE TABLE judgements (
        id {serial}, kind TEXT NOT NULL, subject TEXT NOT NULL, object TEXT, note TEXT NOT NULL DEFAULT '',
        author TEXT NOT NULL DEFAULT '', made TEXT NOT NULL, undone TEXT, article_id TEXT,
        evidence TEXT NOT NULL DEFAULT '{{}}')""",
    "CREATE INDEX judgements_subject ON judgements (subject)",
    "CREATE INDEX judgements_article ON judgements (article_id)",
)

FULL_TEXT = {
    "sqlite": (
        "CREATE VIRTUAL TABLE article_words USING fts5 (roots, tokenize = 'unicode61 remove_diacritics 2')",
        "CREATE VIRTUAL TABLE statement_words USING fts5 (roots, tokenize = 'unicode61 remove_diacritics 2')",
    ),
    "postgresql": (
        "CREATE TABLE article_words (rowid BIGINT PRIMARY KEY, roots tsvector NOT NULL)",
        "CREATE INDEX article_words_roots ON article_words USING gin (roots)",
        "CREATE TABLE statement_words (rowid BIGINT PRIMARY KEY, roots tsvector NOT NULL)",
        "CREATE INDEX statement_words_roots ON statement_words USING gin (roots)",
    ),
}

#: Views with readable columns, for ``datasette jejak.db`` and for spreadsheets that read a database.
VIEWS = (
    """CREATE VIEW who_said_what AS SELECT s.day AS date, s.speaker, s.position, s.words, s.type, s.stance,
        a.publisher, a.title, a.url, s.article_id AS article, s.begins AS "start", s.ends AS "end", s.confidence
        FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.hidden = 0""",
    """CREATE VIEW regulations_in_print AS SELECT m.day AS date, m.regulation_id AS regulation, m.words, m.kind,
        m.pasal, a.publisher, a.title, a.url, m.article_id AS article FROM regulation_mentions m
        JOIN articles a ON a.id = m.article_id""",
    """CREATE VIEW posts_held AS SELECT e.name AS person, p.role, p.institution, p.status, min(p.day) AS first_seen,
        max(p.day) AS last_seen, count(*) AS times_shown FROM positions p JOIN entities e ON e.id = p.person_id
        WHERE p.hidden = 0 GROUP BY e.name, p.person_id, p.role, p.institution, p.status""",
)


#: The second version: what the press says that one law does to another.
RELATIONS = (
    """CREATE TABLE regulation_relations (
        id {serial}, source_id TEXT NOT NULL, target_id TEXT NOT NULL, kind TEXT NOT NULL,
        article_id TEXT NOT NULL REFERENCES articles (id), begins INTEGER NOT NULL, ends INTEGER NOT NULL, day TEXT)""",
    "CREATE INDEX regulation_relations_article ON regulation_relations (article_id)",
    "CREATE INDEX regulation_relations_source ON regulation_relations (source_id)",
)


#: The third version's indexes. What readers took out and what other sites repeat is in no answer, so in no index.
QUICKER = (
    "DROP INDEX aliases_key",
    "CREATE INDEX aliases_key ON aliases (key, n, entity_id)",
    "DROP INDEX appearances_entity",
    "CREATE INDEX appearances_entity ON appearances (entity_id, day, article_id)",
    "DROP INDEX regulation_mentions_regulation",
    "CREATE INDEX regulation_mentions_regulation ON regulation_mentions (regulation_id, day, article_id, begins)",
    "DROP INDEX regulation_mentions_article",
    "CREATE INDEX regulation_mentions_article ON regulation_mentions (article_id, regulation_id)",
    "DROP INDEX statements_speaker",
    "DROP INDEX statements_institution",
    "DROP INDEX statements_position",
    "DROP INDEX statements_day",
    "DROP INDEX statements_publisher",
    "CREATE INDEX statements_by ON statements (speaker_id)",
    "CREATE INDEX statements_all ON statements (day)",
    "CREATE INDEX statements_speaker ON statements (speaker_id, day) WHERE hidden = 0 AND copy = 0",
    "CREATE INDEX statements_institution ON statements (institution_id, day) WHERE hidden = 0 AND copy = 0",
    "CREATE INDEX statements_position ON statements (position_key, day) WHERE hidden = 0 AND copy = 0",
    "CREATE INDEX statements_day ON statements (day) WHERE hidden = 0 AND copy = 0",
    "CREATE INDEX statements_publisher ON statements (publisher, day) WHERE hidden = 0 AND copy = 0",
    "CREATE INDEX figures_as_of ON figures (measure_key, as_of) WHERE as_of IS NOT NULL",
    "CREATE INDEX figures_statement ON figures (statement_id)",
    "CREATE INDEX doubts_score ON doubts (score, first_id, second_id)",
)

#: Topics carry all that a question about one narrows down by, so that no statement need be looked up to count it.
TOPICS = (
    "DROP INDEX statement_topics_seq",
    "ALTER TABLE statement_topics RENAME TO former_topics",
    """CREATE TABLE statement_topics (
        topic_id TEXT NOT NULL, day TEXT NOT NULL, seq INTEGER NOT NULL REFERENCES statements (seq),
        kind TEXT NOT NULL, speaker_id TEXT, institution_id TEXT, position_key TEXT, publisher TEXT, stance TEXT,
        type TEXT, copy INTEGER NOT NULL DEFAULT 0, hidden INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (topic_id, day, seq)) {clustered}""",
    """INSERT INTO statement_topics (topic_id, day, seq, kind, speaker_id, institution_id, position_key, publisher,
        stance, type, copy, hidden) SELECT t.topic_id, t.day, t.seq, t.kind, s.speaker_id, s.institution_id,
        s.position_key, s.publisher, s.stance, s.type, s.copy, s.hidden
        FROM former_topics t JOIN statements s ON s.seq = t.seq""",
    "DROP TABLE former_topics",
    "CREATE INDEX statement_topics_seq ON statement_topics (seq)",
    "CREATE INDEX statement_topics_speaker ON statement_topics (speaker_id, kind, topic_id)",
    "CREATE INDEX statement_topics_institution ON statement_topics (institution_id, kind, topic_id)",
)

#: The names under which a regulation was printed ("UU ITE"), as ``printed_names.name_key`` reads them; relations and
#: doubts are found from either side.
FOUND = (
    """CREATE TABLE regulation_names (
        key TEXT NOT NULL, regulation_id TEXT NOT NULL, words TEXT NOT NULL, n INTEGER NOT NULL DEFAULT 1,
        PRIMARY KEY (key, regulation_id))""",
    "CREATE INDEX regulation_names_regulation ON regulation_names (regulation_id)",
    "CREATE INDEX regulation_relations_target ON regulation_relations (target_id)",
    "CREATE INDEX doubts_second ON doubts (second_id)",
)


#: The fourth version: where an entity's appearances and the parts of its name are found when it moves to another; a
#: view of figures.
MOVING = (
    "CREATE INDEX appearances_base ON appearances (base_id)",
    "CREATE INDEX name_tokens_entity ON name_tokens (entity_id)",
    """CREATE VIEW figures_in_print AS SELECT f.day AS date, f.measure, f.low, f.high, f.unit, f.per, f.modifier,
        f.as_of, f.words, e.name AS speaker, a.publisher, a.title, a.url, f.article_id AS article, f.begins AS "start",
        f.ends AS "end" FROM figures f JOIN articles a ON a.id = f.article_id
        LEFT JOIN entities e ON e.id = f.speaker_id""",
)

#: Columns that lead to an entity, so that programs which read the tables show its name.
LEADING = (
    ("statements", "speaker_id"),
    ("statements", "institution_id"),
    ("positions", "person_id"),
    ("positions", "institution_id"),
    ("figures", "speaker_id"),
)

#: The fifth version: the short forms that articles introduce.
LEDGER = (
    """CREATE TABLE abbreviations (
        id {serial}, article_id TEXT NOT NULL, short TEXT NOT NULL, short_key TEXT NOT NULL, expanded TEXT NOT NULL,
        expanded_key TEXT NOT NULL, day TEXT)""",
    "CREATE INDEX abbreviations_short ON abbreviations (short_key, expanded_key)",
    "CREATE INDEX abbreviations_article ON abbreviations (article_id)",
)

#: The sixth version: figures are found by the roots of their measure and by their unit, newest first; posts and
#: topics are counted without looking at their rows.
MEASURED = (
    "DROP INDEX measure_roots_figure",
    "ALTER TABLE measure_roots RENAME TO former_roots",
    """CREATE TABLE measure_roots (
        root TEXT NOT NULL, day TEXT NOT NULL, figure_id TEXT NOT NULL,
        PRIMARY KEY (root, day, figure_id)) {clustered}""",
    """INSERT INTO measure_roots (root, day, figure_id) SELECT r.root, coalesce(f.day, ''), r.figure_id
        FROM former_roots r JOIN figures f ON f.id = r.figure_id
        UNION SELECT lower(f.unit), coalesce(f.day, ''), f.id FROM figures f WHERE f.unit IS NOT NULL""",
    "DROP TABLE former_roots",
    "CREATE INDEX measure_roots_figure ON measure_roots (figure_id)",
    "DROP INDEX statement_topics_seq",
    "CREATE INDEX statement_topics_seq ON statement_topics (seq, kind, topic_id)",
    """CREATE INDEX positions_held ON positions
        (person_id, hidden, role_key, institution_id, status, article_id, day, role, institution)""",
    """CREATE INDEX positions_in ON positions
        (institution_id, hidden, person_id, role_key, status, article_id, day, role, institution)""",
)

#: The seventh version: statements whose speaker bears no post, to be looked at when another article shows one.
POSTLESS = (
    """CREATE INDEX statements_postless ON statements (speaker_id, day)
        WHERE position IS NULL AND speaker_kind = 'person'""",
)

#: The eighth version: persons whom new articles showed and at whom nobody has looked a last time yet.
UNSETTLED = ("CREATE TABLE unsettled (entity_id TEXT PRIMARY KEY)",)

#: The ninth version: the few statements that readers took out, so that the others are counted without being read.
TAKEN_OUT = ("CREATE INDEX statements_hidden ON statements (seq) WHERE hidden = 1",)

#: The tenth version: figures that tell by how much something rose or fell are known from levels.
CHANGES = ("ALTER TABLE figures ADD COLUMN change TEXT",)


#: The twelfth version: a statement's day is the day on which it was said, where its article tells one.
SPOKEN = (
    """UPDATE statements SET day = said_on WHERE said_on IS NOT NULL AND coalesce(day, '') <> said_on""",
    """UPDATE statement_topics SET day = (SELECT s.said_on FROM statements s WHERE s.seq = statement_topics.seq)
        WHERE seq IN (SELECT seq FROM statements WHERE said_on IS NOT NULL)""",
    "DROP VIEW who_said_what",
    """CREATE VIEW who_said_what AS SELECT a.day AS date, s.said_on, s.speaker, s.position, s.words, s.type, s.stance,
        a.publisher, a.title, a.url, s.article_id AS article, s.begins AS "start", s.ends AS "end", s.confidence
        FROM statements s JOIN articles a ON a.id = s.article_id WHERE s.hidden = 0""",
)


def changes(dialect: str) -> list[str]:
    """Return the statements that lead from the ninth version of the tables to the tenth."""
    return _in_dialect(CHANGES, dialect)


def taken_out(dialect: str) -> list[str]:
    """Return the statements that lead from the eighth version of the tables to the ninth."""
    return _in_dialect(TAKEN_OUT, dialect)


def unsettled(dialect: str) -> list[str]:
    """Return the statements that lead from the seventh version of the tables to the eighth."""
    return _in_dialect(UNSETTLED, dialect)


def postless(dialect: str) -> list[str]:
    """Return the statements that lead from the sixth version of the tables to the seventh."""
    return _in_dialect(POSTLESS, dialect)


def measured(dialect: str) -> list[str]:
    """Return the statements that lead from the fifth version of the tables to the sixth."""
    return _in_dialect(MEASURED, dialect)


def ledger(dialect: str) -> list[str]:
    """Return the statements that lead from the fourth version of the tables to the fifth."""
    return _in_dialect(LEDGER, dialect)


def definitions(dialect: str) -> list[str]:
    """Return every statement that makes the first version of the tables, in order."""
    return [*_in_dialect(TABLES, dialect), *FULL_TEXT[dialect], *VIEWS]


def relations(dialect: str) -> list[str]:
    """Return the statements that lead from the first version of the tables to the second."""
    return _in_dialect(RELATIONS, dialect)


def quicker(dialect: str) -> list[str]:
    """Return every statement that leads from the second version to the third."""
    return _in_dialect((*QUICKER, *TOPICS, *FOUND), dialect)


def _in_dialect(statements: Iterable[str], dialect: str) -> list[str]:
    return [sql.format(**WORDS[dialect]) for sql in statements]
