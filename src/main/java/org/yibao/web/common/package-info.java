/** What every address shares: configuration, reading a question or lines of questions. */
package org.yibao.web.common;
