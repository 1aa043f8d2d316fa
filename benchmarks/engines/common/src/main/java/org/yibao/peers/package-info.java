/**
 * The same table and the same questions by several rule engines. {@link org.yibao.peers.Tables} writes them once, each engine stands behind
 * {@link org.yibao.peers.Peer}, {@link org.yibao.peers.Trial} is one process of one engine at one size, and {@link org.yibao.peers.Report}
 * tells what all of them came to.
 */
package org.yibao.peers;
