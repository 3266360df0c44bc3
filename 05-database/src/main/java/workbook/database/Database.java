package workbook.database;

import static io.r2dbc.postgresql.PostgresqlConnectionConfiguration.DEFAULT_PORT;
import static io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider.APPLICATION_NAME;
import static io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider.SCHEMA;
import static io.r2dbc.spi.ConnectionFactoryOptions.DATABASE;
import static io.r2dbc.spi.ConnectionFactoryOptions.HOST;
import static io.r2dbc.spi.ConnectionFactoryOptions.PASSWORD;
import static io.r2dbc.spi.ConnectionFactoryOptions.PORT;
import static io.r2dbc.spi.ConnectionFactoryOptions.USER;

import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.PostgresqlConnectionFactoryProvider;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.ConnectionFactoryOptions;

import org.reactivestreams.Publisher;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Function;

/// A schema of its own in a real PostgreSQL, empty at first and dropped at [#close()].
///
/// ```java
/// try (var database = Database.open()) {
///     database.run("create table book (id int primary key, title text not null)");
///     var connections = database.connections();
///     …
/// }
/// ```
///
/// The server is started once per JVM, by whoever asks first: see [Server]. The schemas share it,
/// and with it whatever belongs to a server or a database and not to a schema: advisory locks, the
/// channels of `LISTEN`, the list of connections. Put [#schema()] into such names.
final class Database implements AutoCloseable {

    private static final Duration AT_MOST = Duration.ofSeconds(10);

    private final ConnectionFactoryOptions server;
    private final String schema = "workbook_" + UUID.randomUUID().toString().substring(0, 8);

    private Database(ConnectionFactoryOptions server) {
        this.server = server;
    }

    /// Blocks until the schema is there: some milliseconds, or seconds where the server has to be
    /// started first.
    ///
    /// @throws IllegalStateException if there is no server; says what was tried and what to do
    static Database open() {
        var database = new Database(Server.shared());
        try {
            database.asOwner("create schema " + database.schema);
            return database;
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    """
                    No schema could be made: %s
                    Does this server run, and may its user create a schema there? %s\
                    """
                            .formatted(e.getMessage(), database.server),
                    e);
        }
    }

    String schema() {
        return schema;
    }

    /// New connections to this schema; none is open yet.
    ///
    /// They are called after the schema, so the server's list of connections tells who left one:
    /// `select count(*) from pg_stat_activity where application_name = current_schema()`.
    PostgresqlConnectionFactory connections() {
        return connections(options());
    }

    /// A connection to this schema with JDBC; blocks until it is open.
    java.sql.Connection jdbcConnection() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", server.getRequiredValue(USER).toString());
        if (server.hasOption(PASSWORD)) {
            properties.setProperty("password", server.getRequiredValue(PASSWORD).toString());
        }
        properties.setProperty("currentSchema", schema);
        properties.setProperty("ApplicationName", schema);
        var port = server.hasOption(PORT) ? server.getRequiredValue(PORT) : DEFAULT_PORT;
        var host = server.getRequiredValue(HOST);
        var name = server.getRequiredValue(DATABASE);
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%s/%s".formatted(host, port, name), properties);
    }

    /// What [#connections()] is made from, for connections with other options. An application name
    /// begins with [#schema()], so that [#close()] finds its connections.
    ConnectionFactoryOptions options() {
        return server.mutate().option(SCHEMA, schema).option(APPLICATION_NAME, schema).build();
    }

    /// Runs SQL on a connection of its own, several statements if there are semicolons; blocks.
    void run(String sql) {
        query(checking(), sql, result -> result.getRowsUpdated().then(Mono.empty()));
    }

    /// The first column of each row, read on a connection of its own; blocks.
    <T> List<T> query(String sql, Class<T> type) {
        return query(checking(), sql, result -> result.map((row, _) -> row.get(0, type)));
    }

    /// Closes all connections to this schema, those in the middle of a transaction too, and drops
    /// it.
    @Override
    public void close() {
        asOwner(
                """
                select pg_terminate_backend(pid) from pg_stat_activity
                    where starts_with(application_name, '%1$s') and pid <> pg_backend_pid();
                drop schema %1$s cascade
                """
                        .formatted(schema));
    }

    /// Not called after the schema: whoever counts its connections does not count this one.
    private ConnectionFactoryOptions checking() {
        return options().mutate().option(APPLICATION_NAME, "workbook").build();
    }

    private void asOwner(String sql) {
        query(server, sql, result -> result.getRowsUpdated().then(Mono.empty()));
    }

    private static <T> List<T> query(
            ConnectionFactoryOptions options,
            String sql,
            Function<PostgresqlResult, Publisher<T>> read) {
        return Flux.usingWhen(
                        connections(options).create(),
                        connection -> connection.createStatement(sql).execute().concatMap(read),
                        PostgresqlConnection::close)
                .collectList()
                .block(AT_MOST);
    }

    private static PostgresqlConnectionFactory connections(ConnectionFactoryOptions options) {
        return new PostgresqlConnectionFactory(
                PostgresqlConnectionFactoryProvider.builder(options).build());
    }
}
