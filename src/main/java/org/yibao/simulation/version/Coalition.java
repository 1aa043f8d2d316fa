package org.yibao.simulation.version;

import org.yibao.rulebook.Rulebooks;

/**
 * The baseline with some units applied.
 *
 * @param rulebooks the rulebooks
 * @param year      policy year
 */
public record Coalition(Rulebooks rulebooks, int year) {}
