/** Rows of declared tables beside each other: their keys, rows that repeat, and rows that would apply alike to somebody. */
package org.yibao.tables.rows;
