"""Entry point that alembic runs; the connection comes from `annotator.storage.migrate`."""

from alembic import context

from annotator.storage.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
