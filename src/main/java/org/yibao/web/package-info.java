/**
 * The service's edge: REST resources under {@code /api/v1}, JSON, limits, health and metrics. Nothing imports this package.
 *
 * <p>Requests are records of their own, checked field by field before they become facts. What goes wrong is answered as RFC 9457 problem
 * JSON in Chinese, or in English for {@code Accept-Language: en}: see {@link org.yibao.web.problem}.
 */
package org.yibao.web;
