/**
 * YAML files that people write by hand: jurisdictions and clause registers. Whoever reads one asks a {@link org.yibao.yaml.YamlMap} for
 * its fields; what is not as it must be is noted with file, line and field, and all of it is told together.
 */
package org.yibao.yaml;
