/**
 * Settlement in the form of the national platform (国家医疗保障信息平台 定点医药机构接口规范): transactions 2206, 2207, 2303 and 2304 with their
 * envelope and field names.
 *
 * <p>A {@link org.yibao.web.national.PlatformMessage} comes in, {@link org.yibao.web.national.PlatformVisitReader} tells it in our own terms by the
 * {@link org.yibao.web.national.CodeTables}, the decision is the same as everywhere, and a
 * {@link org.yibao.web.national.PlatformAnswer} goes out. Whatever is wrong is answered with {@code infcode} -1 and a Chinese sentence. The
 * answer holds no clock: the same message has the same answer.
 */
package org.yibao.web.national;
