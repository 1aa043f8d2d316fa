/**
 * What is compared: two versions of the rulebooks, each for one policy year.
 *
 * <p>{@link org.yibao.simulation.version.Versions} makes a {@link org.yibao.simulation.version.Version} of what is deployed, of another
 * folder, of uploaded workbooks and of edited cells, and checks it as a publication would be checked.
 * {@link org.yibao.simulation.version.ChangedUnits} takes the difference of two versions apart into units that can each be applied or not,
 * tells which profiles a unit can't reach, and {@link org.yibao.simulation.version.Coalitions} are the rulebooks with some of them applied.
 */
package org.yibao.simulation.version;
