/** The years ahead: subsidy and contributions that grow in step, bills that grow, and how long the fund lasts (NAT-2020-24.3-1). */
package org.yibao.simulation.projection;
