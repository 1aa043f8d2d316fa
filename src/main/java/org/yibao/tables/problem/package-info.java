/** What is wrong in a cell, how bad it is, and what is offered to mend it. */
package org.yibao.tables.problem;
