"""The first version of a project's database."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

whole = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    """Make the tables."""
    _base()
    _articles()
    _claims()
    _annotation()
    _log()


def _base() -> None:
    op.create_table(
        "batch",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False, server_default=""),
        sa.Column("rows", whole, nullable=False, server_default="0"),
        sa.Column("at", whole, nullable=False),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_batch"),
        sa.UniqueConstraint("uid", name="uq_batch_uid"),
        sqlite_strict=True,
    )
    op.create_table(
        "person",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("role", sa.Text(), nullable=False, server_default=""),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_person_batch_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
        sa.UniqueConstraint("uid", name="uq_person_uid"),
        sqlite_strict=True,
    )
    op.create_table(
        "project",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("created_at", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_project_batch_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
        sa.UniqueConstraint("uid", name="uq_project_uid"),
        sqlite_strict=True,
    )
    op.create_table(
        "scheme",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("version", whole, nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("at", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_scheme_batch_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_scheme"),
        sa.UniqueConstraint("uid", name="uq_scheme_uid"),
        sqlite_strict=True,
    )


def _articles() -> None:
    op.create_table(
        "article",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("title_folded", sa.Text(), nullable=False, server_default=""),
        sa.Column("outlet", sa.Text(), nullable=False, server_default=""),
        sa.Column("author", sa.Text(), nullable=False, server_default=""),
        sa.Column("published", sa.Text(), nullable=False, server_default=""),
        sa.Column("url", sa.Text(), nullable=False, server_default=""),
        sa.Column("extra", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("zones", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("source_name", sa.Text(), nullable=False, server_default=""),
        sa.Column("source_sha256", sa.Text(), nullable=False, server_default=""),
        sa.Column("text_sha256", sa.Text(), nullable=False, server_default=""),
        sa.Column("encoding", sa.Text(), nullable=False, server_default=""),
        sa.Column("bom", whole, nullable=False, server_default="0"),
        sa.Column("repairs", sa.Text(), nullable=False, server_default="[]"),
        sa.Column("length", whole, nullable=False),
        sa.Column("added_at", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_article_batch_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_article"),
        sa.UniqueConstraint("uid", name="uq_article_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_article_batch_id", "article", ["batch_id"])
    op.create_index("ix_article_text_sha256", "article", ["text_sha256"])
    op.create_table(
        "article_text",
        sa.Column("article_id", whole, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_article_text_article_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("article_id", name="pk_article_text"),
        sqlite_strict=True,
    )
    op.create_table(
        "annotation_set",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("article_id", whole, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, server_default=""),
        sa.Column("owner_id", whole, nullable=True),
        sa.Column("name", sa.Text(), nullable=False, server_default=""),
        sa.Column("status", sa.Text(), nullable=False, server_default="new"),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name="fk_annotation_set_article_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_annotation_set_batch_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["owner_id"], ["person.id"], name="fk_annotation_set_owner_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_annotation_set"),
        sa.UniqueConstraint("uid", name="uq_annotation_set_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_annotation_set_article_id", "annotation_set", ["article_id"])
    op.create_index("ix_annotation_set_batch_id", "annotation_set", ["batch_id"])
    op.create_index("ix_annotation_set_owner_id_status", "annotation_set", ["owner_id", "status"])


def _claims() -> None:
    op.create_table(
        "claim",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("number", whole, nullable=False),
        sa.Column("wording", sa.Text(), nullable=False, server_default=""),
        sa.Column("topic", sa.Text(), nullable=False, server_default=""),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("attributes", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("created_at", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_claim_batch_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_claim"),
        sa.UniqueConstraint("number", name="uq_claim_number"),
        sa.UniqueConstraint("uid", name="uq_claim_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_batch_id", "claim", ["batch_id"])
    op.create_table(
        "claim_link",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False, server_default=""),
        sa.Column("source_id", whole, nullable=False),
        sa.Column("target_id", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_claim_link_batch_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["claim.id"], name="fk_claim_link_source_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["claim.id"], name="fk_claim_link_target_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_claim_link"),
        sa.UniqueConstraint("uid", name="uq_claim_link_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_claim_link_batch_id", "claim_link", ["batch_id"])
    op.create_index("ix_claim_link_source_id", "claim_link", ["source_id"])
    op.create_index("ix_claim_link_target_id", "claim_link", ["target_id"])
    op.create_table(
        "verdict",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("claim_id", whole, nullable=False),
        sa.Column("person_id", whole, nullable=False),
        sa.Column("value", sa.Text(), nullable=False, server_default=""),
        sa.Column("rationale", sa.Text(), nullable=False, server_default=""),
        sa.Column("at", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_verdict_batch_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name="fk_verdict_claim_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name="fk_verdict_person_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_verdict"),
        sa.UniqueConstraint("uid", name="uq_verdict_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_verdict_batch_id", "verdict", ["batch_id"])
    op.create_index("ix_verdict_claim_id", "verdict", ["claim_id"])
    op.create_table(
        "evidence",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("claim_id", whole, nullable=False),
        sa.Column("stance", sa.Text(), nullable=False, server_default=""),
        sa.Column("url", sa.Text(), nullable=False, server_default=""),
        sa.Column("title", sa.Text(), nullable=False, server_default=""),
        sa.Column("quote", sa.Text(), nullable=False, server_default=""),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("at", whole, nullable=False),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_evidence_batch_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name="fk_evidence_claim_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_evidence"),
        sa.UniqueConstraint("uid", name="uq_evidence_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_evidence_batch_id", "evidence", ["batch_id"])
    op.create_index("ix_evidence_claim_id", "evidence", ["claim_id"])


def _annotation() -> None:
    op.create_table(
        "span",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("set_id", whole, nullable=False),
        sa.Column("label", sa.Text(), nullable=False, server_default=""),
        sa.Column("start", whole, nullable=False),
        sa.Column("end", whole, nullable=False),
        sa.Column("fragments", sa.Text(), nullable=True),
        sa.Column("attributes", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("unsure", whole, nullable=False, server_default="0"),
        sa.Column("claim_id", whole, nullable=True),
        sa.Column("origin", sa.Text(), nullable=False, server_default="human"),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint('"start" >= 0 AND "end" > "start"', name=op.f("ck_span_range")),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_span_batch_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["claim_id"], ["claim.id"], name="fk_span_claim_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["annotation_set.id"], name="fk_span_set_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_span"),
        sa.UniqueConstraint("uid", name="uq_span_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_span_batch_id", "span", ["batch_id"])
    op.create_index("ix_span_claim_id", "span", ["claim_id"])
    op.create_index("ix_span_set_id_start", "span", ["set_id", "start"])
    op.create_table(
        "relation",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("set_id", whole, nullable=False),
        sa.Column("label", sa.Text(), nullable=False, server_default=""),
        sa.Column("source_id", whole, nullable=False),
        sa.Column("target_id", whole, nullable=False),
        sa.Column("attributes", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("note", sa.Text(), nullable=False, server_default=""),
        sa.Column("batch_id", whole, nullable=True),
        sa.Column("rev", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["batch.id"], name="fk_relation_batch_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["set_id"], ["annotation_set.id"], name="fk_relation_set_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["source_id"], ["span.id"], name="fk_relation_source_id", ondelete="RESTRICT"
        ),
        sa.ForeignKeyConstraint(
            ["target_id"], ["span.id"], name="fk_relation_target_id", ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_relation"),
        sa.UniqueConstraint("uid", name="uq_relation_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_relation_batch_id", "relation", ["batch_id"])
    op.create_index("ix_relation_set_id", "relation", ["set_id"])
    op.create_index("ix_relation_source_id", "relation", ["source_id"])
    op.create_index("ix_relation_target_id", "relation", ["target_id"])


def _log() -> None:
    op.create_table(
        "log_transaction",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("actor", sa.LargeBinary(), nullable=True),
        sa.Column("session", sa.LargeBinary(), nullable=False),
        sa.Column("sequence", whole, nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("step", sa.LargeBinary(), nullable=False),
        sa.Column("target", sa.LargeBinary(), nullable=True),
        sa.Column("at", whole, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_log_transaction"),
        sa.UniqueConstraint("uid", name="uq_log_transaction_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_log_transaction_actor_id", "log_transaction", ["actor", "id"])
    op.create_index("ix_log_transaction_step", "log_transaction", ["step"])
    op.create_table(
        "log_change",
        sa.Column("id", whole, nullable=False),
        sa.Column("uid", sa.LargeBinary(), nullable=False),
        sa.Column("transaction_id", whole, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("row", sa.LargeBinary(), nullable=False),
        sa.Column("operation", sa.Text(), nullable=False),
        sa.Column("base", sa.LargeBinary(), nullable=True),
        sa.Column("before", sa.Text(), nullable=False, server_default="{}"),
        sa.Column("after", sa.Text(), nullable=False, server_default="{}"),
        sa.ForeignKeyConstraint(
            ["transaction_id"],
            ["log_transaction.id"],
            name="fk_log_change_transaction_id",
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_log_change"),
        sa.UniqueConstraint("uid", name="uq_log_change_uid"),
        sqlite_strict=True,
    )
    op.create_index("ix_log_change_row", "log_change", ["row"])
    op.create_index("ix_log_change_transaction_id", "log_change", ["transaction_id"])
