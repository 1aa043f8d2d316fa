/** What README and docs show and list, held against the service, the command line and the code. */
package org.yibao.documents;
