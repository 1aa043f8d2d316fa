/** What a run says: records that become JSON, Excel, Parquet and a page. Amounts are yuan with two decimals there, shares fractions of one. */
package org.yibao.simulation.result;
