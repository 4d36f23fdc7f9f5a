extension StyleSheet {
  /// Boxes that show and hide, without a script: what is not ticked takes what it names out of view.
  ///
  /// An item that was asked of both sides goes when both of its outcomes are hidden.
  static let filters: StaticString = """
    .filter {
      display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 1rem; padding: 0.5rem 1rem;
      border: 1px solid var(--line);
    }
    .filter legend { padding: 0 0.5rem; color: var(--muted); font-size: 0.9375rem; }
    .filter label { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2.75rem; }
    .filter input { width: 1.25rem; height: 1.25rem; margin: 0; }
    body:has(#show-major:not(:checked)) .finding-major,
    body:has(#show-minor:not(:checked)) .finding-minor,
    body:has(#show-observation:not(:checked)) .finding-observation,
    body:has(#show-conforming:not(:checked)) .row-conforming,
    body:has(#show-conforming:not(:checked)) .only-conforming,
    body:has(#show-partial:not(:checked)) .row-partial,
    body:has(#show-partial:not(:checked)) .only-partial,
    body:has(#show-nonconforming:not(:checked)) .row-nonconforming,
    body:has(#show-nonconforming:not(:checked)) .only-nonconforming,
    body:has(#show-not-applicable:not(:checked)) .row-not-applicable,
    body:has(#show-not-applicable:not(:checked)) .only-not-applicable,
    body:has(#show-not-tested:not(:checked)) .row-not-tested,
    body:has(#show-not-tested:not(:checked)) .only-not-tested,
    body:has(#show-undetermined:not(:checked)) .row-undetermined,
    body:has(#show-undetermined:not(:checked)) .only-undetermined,
    body:has(#show-conforming:not(:checked)):has(#show-partial:not(:checked)) .both-conforming-partial,
    body:has(#show-conforming:not(:checked)):has(#show-nonconforming:not(:checked)) .both-conforming-nonconforming,
    body:has(#show-conforming:not(:checked)):has(#show-not-applicable:not(:checked)) .both-conforming-not-applicable,
    body:has(#show-conforming:not(:checked)):has(#show-not-tested:not(:checked)) .both-conforming-not-tested,
    body:has(#show-conforming:not(:checked)):has(#show-undetermined:not(:checked)) .both-conforming-undetermined,
    body:has(#show-partial:not(:checked)):has(#show-nonconforming:not(:checked)) .both-partial-nonconforming,
    body:has(#show-partial:not(:checked)):has(#show-not-applicable:not(:checked)) .both-partial-not-applicable,
    body:has(#show-partial:not(:checked)):has(#show-not-tested:not(:checked)) .both-partial-not-tested,
    body:has(#show-partial:not(:checked)):has(#show-undetermined:not(:checked)) .both-partial-undetermined,
    body:has(#show-nonconforming:not(:checked)):has(#show-not-applicable:not(:checked)) .both-nonconforming-not-applicable,
    body:has(#show-nonconforming:not(:checked)):has(#show-not-tested:not(:checked)) .both-nonconforming-not-tested,
    body:has(#show-nonconforming:not(:checked)):has(#show-undetermined:not(:checked)) .both-nonconforming-undetermined,
    body:has(#show-not-applicable:not(:checked)):has(#show-not-tested:not(:checked)) .both-not-applicable-not-tested,
    body:has(#show-not-applicable:not(:checked)):has(#show-undetermined:not(:checked)) .both-not-applicable-undetermined,
    body:has(#show-not-tested:not(:checked)):has(#show-undetermined:not(:checked)) .both-not-tested-undetermined { display: none; }
    @media print { .filter { display: none; } }

    """
}
