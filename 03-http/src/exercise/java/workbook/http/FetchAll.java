package workbook.http;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;

/// The bodies of many pages, a limited number of requests at a time: `aiohttp` behind a semaphore.
///
/// - Each URI gets one GET, through the `client` given, which stays open. No URI comes twice, and
///   `limit` is 1 or more. The caller blocks, and gets the bodies, in UTF-8, by URI: in the order
///   given.
/// - At most `limit` requests are under way, and no fewer while enough are left: as soon as any of
///   them has ended, body and all, the next one begins.
/// - Any failure is for the caller an `IOException`, whose message names the URI as it was given: a
///   status other than 2xx, a body of more than `LARGEST` bytes, a URI that HTTP cannot ask for,
///   and whatever else goes wrong. A body that is too large is not read to its end: `BodyHandlers`
///   can limit it.
/// - The first failure cancels all other requests: their connections go. Once the caller has it,
///   nothing new begins. An interrupt of the caller does the same, with `InterruptedException`.
///
/// Read first: `Http_01_ConcurrentGets`, `Http_03_LimitedGets`.
class FetchAll {

    static final int LARGEST = 1 << 20; // bytes: 1 MiB

    static Map<URI, String> bodies(HttpClient client, List<URI> uris, int limit)
            throws IOException, InterruptedException {
        return abort("Exercise 3.1: return the bodies, never more than limit requests at a time");
    }
}
