/**
 * What rules tell apart of the people of a batch, packed into one number a person or visit: {@link
 * org.yibao.simulation.profile.FundingProfiles} and {@link org.yibao.simulation.profile.BenefitProfiles} decide each number once for both
 * policies of a {@link org.yibao.simulation.profile.PolicyComparison}. Bands, places and ages come from the rulebooks, by {@link
 * org.yibao.simulation.profile.FactBands}.
 */
package org.yibao.simulation.profile;
