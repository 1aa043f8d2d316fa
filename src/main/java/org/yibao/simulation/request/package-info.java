/** What an analyst asks: the form of a simulation in JSON, for REST and the command line alike. */
package org.yibao.simulation.request;
