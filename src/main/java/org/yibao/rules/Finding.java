package org.yibao.rules;

/** What one rule or one table row says about a person: an immutable record. */
public interface Finding {}
