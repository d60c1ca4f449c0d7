/**
 * How fast the packed WAR is, as a ratio to a floor measured in the same run: raw JDBC that writes rows of the same shape
 * with the same durability, and an empty JAX-RS GET on the same server. No test judges these figures; people do.
 *
 * <p>{@code mvn verify -Dskip.unit -Dit.test=ThroughputBench} prints the table and writes {@code target/benchmarks/*.json}.
 */
package org.countystore.bench;
