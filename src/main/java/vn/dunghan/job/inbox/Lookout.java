package vn.dunghan.job.inbox;

import java.io.Closeable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Looks at the next files while the run stores those before: in order, a few ahead. */
final class Lookout implements Closeable {

  /** As many as are stored together, but no more than fit into the memory. */
  private static final int AHEAD = 64;

  private static final long BYTES_AHEAD = 1_500_000;
  private static final int MOST_THREADS = 4;
  private static final int MINUTES = 5;

  private final Staging staging;
  private final Iterator<Arrival> arrivals;
  private long bytes;
  private final ExecutorService threads;
  private final Deque<Future<Look>> ahead = new ArrayDeque<>();

  Lookout(Staging staging, List<Arrival> arrivals) {
    this.staging = staging;
    this.arrivals = arrivals.iterator();
    this.threads =
        Executors.newFixedThreadPool(
            Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
  }

  /** The next file; to be asked as often as there are files. */
  Look next() {
    while (arrivals.hasNext() && (ahead.isEmpty() || isRoom())) {
      Arrival arrival = arrivals.next();
      bytes += arrival.size();
      ahead.add(threads.submit(() -> Look.at(arrival, staging)));
    }
    try {
      Look look = ahead.remove().get();
      bytes -= look.arrival().size();
      return look;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a file was not looked at", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the run was interrupted", e);
    }
  }

  private boolean isRoom() {
    return ahead.size() < AHEAD && bytes < BYTES_AHEAD;
  }

  /** Waits until nothing is copied any more. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
