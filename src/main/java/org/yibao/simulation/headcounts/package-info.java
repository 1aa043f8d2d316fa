/**
 * Head-counts by cell: how many people of a region, age class, student or not, with which identities and on what basis. Funding needs no
 * more; there are no visits.
 */
package org.yibao.simulation.headcounts;
