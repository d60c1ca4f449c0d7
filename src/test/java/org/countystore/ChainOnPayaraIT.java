package org.countystore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.countystore.testing.Server;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The WAR that Arquillian deploys on Payara Micro")
@ArquillianTest
class ChainOnPayaraIT {
    @ArquillianResource
    URL base;

    @Deployment(testable = false)
    static WebArchive war() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/ROOT.war"));
    }

    @BeforeEach
    void wait_for_the_sample() {
        Server.awaitReady(baseUrl());
    }

    @Test
    void describes_its_calls() {
        HttpResponse<String> answer = get("/openapi");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("openapi: 3."), answer.body());
    }

    /** Arquillian names the machine, but the server listens on the loopback address alone. */
    private String baseUrl() {
        return "http://127.0.0.1:" + base.getPort();
    }

    private HttpResponse<String> get(String path) {
        return Server.send(HttpRequest.newBuilder(URI.create(baseUrl() + path)).build());
    }
}
