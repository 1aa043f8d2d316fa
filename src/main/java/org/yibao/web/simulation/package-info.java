/** Simulations over REST: started, watched, cancelled, and their results as files. */
package org.yibao.web.simulation;
