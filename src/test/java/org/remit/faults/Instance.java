package org.remit.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.remit.RemitApplication;

/** Remit in a process of its own, as an operator runs it, so that it can be killed. */
final class Instance implements AutoCloseable {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(10))
		.build();

	/* Longer than anything that Remit waits for, so that what hangs is found out. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Process process;

	private final int port;

	private final Path log;

	private Instance(Process process, int port, Path log) {
		this.process = process;
		this.port = port;
		this.log = log;
	}

	/* It starts sooner with these, and lives too short for what they cost. */
	private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	/**
	 * Starts one, and returns when it is ready for readers.
	 * @param folder its working folder, where its H2 file and its log go
	 * @param settings further arguments
	 * @return the instance
	 */
	static Instance start(Path folder, List<String> settings) throws Exception {
		int port = freePort();
		Path log = Files.createTempFile(folder, "log", ".txt");
		List<String> command = new ArrayList<>(List.of(java(), "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-cp",
				System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
				RemitApplication.class.getName(), "--server.port=" + port, "--management.server.port=" + freePort(),
				"--remit.limits.enabled=false", "--remit.refresh=100ms"));
		command.addAll(1, QUICK);
		command.addAll(settings);
		Process process = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(log.toFile())
			.start();
		Instance instance = new Instance(process, port, log);
		instance.awaitReady();
		return instance;
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
	}

	/** Waits until it is ready for readers, at most two minutes. */
	void awaitReady() throws Exception {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
		while (!isReady()) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				this.process.destroyForcibly();
				throw new IllegalStateException("Not ready:\n" + Files.readString(this.log));
			}
			exited(Duration.ofMillis(100));
		}
	}

	/** Waits until it asks that no readers are led to it, at most two minutes. */
	void awaitNotReady() throws Exception {
		long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
		while (get("/readyz").statusCode() != 503) {
			if (System.nanoTime() > end) {
				throw new AssertionError("Still ready:\n" + log());
			}
			exited(Duration.ofMillis(100));
		}
	}

	private boolean isReady() throws InterruptedException {
		try {
			return get("/readyz").statusCode() == 200;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private boolean exited(Duration atMost) throws Exception {
		try {
			this.process.onExit().get(atMost.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (TimeoutException ex) {
			return false;
		}
	}

	HttpResponse<String> get(String path) throws IOException, InterruptedException {
		return send(request(path));
	}

	HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
		return send(request(path).header("Cookie", cookie));
	}

	HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
		return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form)));
	}

	private HttpRequest.Builder request(String path) {
		return HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).timeout(PATIENCE);
	}

	private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return CLIENT.send(request.build(), BodyHandlers.ofString());
	}

	/** Ends it as {@code kill -9} does. */
	void kill() {
		this.process.destroyForcibly().onExit().join();
	}

	/**
	 * All that it has written.
	 * @return its log
	 */
	String log() throws IOException {
		return Files.readString(this.log);
	}

	int port() {
		return this.port;
	}

	long pid() {
		return this.process.pid();
	}

	@Override
	public void close() {
		this.process.destroy();
		this.process.onExit().completeOnTimeout(this.process, 40, TimeUnit.SECONDS).join();
		kill();
	}

}
