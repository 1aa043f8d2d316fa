/**
 * The code lists: what a person, a visit or a table may be in so many words of the notices. Each constant carries its Chinese label ({@link
 * org.yibao.codes.Labelled}); adding a value is one constant here.
 */
package org.yibao.codes;
