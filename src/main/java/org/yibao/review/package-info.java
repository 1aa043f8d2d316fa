/** What people are told about workbooks before they are used: checks, comparisons, cases. */
package org.yibao.review;
