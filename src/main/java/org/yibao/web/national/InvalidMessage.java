package org.yibao.web.national;

/** A message that cannot be settled; says in Chinese which fields, what they hold and what was expected. */
final class InvalidMessage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InvalidMessage(String sentence) {
        super(sentence, null, false, false);
    }
}
