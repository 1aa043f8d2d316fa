/** Which cell did it: what each changed cell or row moves, alone and as its share when several change together (Shapley's value). */
package org.yibao.simulation.attribution;
