/** The catalogue of indicators, and sums as a reader wants them: amounts in yuan, shares and groups under both policies, with their difference. */
package org.yibao.simulation.figures;
