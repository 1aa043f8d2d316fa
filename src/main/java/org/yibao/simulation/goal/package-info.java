/** The parameter that meets a goal: free cells are tried over their range, each trial is a whole run, and the answer is a workbook. */
package org.yibao.simulation.goal;
