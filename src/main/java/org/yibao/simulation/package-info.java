/** A change, a whole province, before the policy year starts: who gains, who loses, who pays, and whether the fund holds. */
package org.yibao.simulation;
