package org.countystore.testing;
final class Server { static int freePort() throws java.io.IOException { try (var s = new java.net.ServerSocket(0)) { return s.getLocalPort(); } } }
