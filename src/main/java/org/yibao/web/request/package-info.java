/** What callers send, as records that are checked field by field before they become facts. */
package org.yibao.web.request;
