package io.selfcare.knowledge.imports;

/** A row brings a text that there is not yet, and not all that a new one needs. */
final class MissingTextException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String field;

  MissingTextException(String field) {
    super(field + " is needed for a text that is not there yet.", null, false, false);
    this.field = field;
  }

  String field() {
    return field;
  }

  @Override
  public String getMessage() {
    return field + " is needed for a text that is not there yet.";
  }
}
