package vn.dunghan.architecture.canary.compose;

/** Must be caught: it uses a package that stands after its own. */
final class LooksAhead {
  vn.dunghan.architecture.canary.job.KnowsPoi ahead =
      new vn.dunghan.architecture.canary.job.KnowsPoi();
}
