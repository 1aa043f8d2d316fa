/** What a settlement answers: as JSON, and as the page that is printed. */
package org.yibao.web.statement;
