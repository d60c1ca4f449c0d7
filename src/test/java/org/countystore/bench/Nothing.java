package org.countystore.bench;

import java.io.File;
import java.util.Set;

import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;

/** A second application on the same server that does nothing: what a JAX-RS GET costs at least. */
@Path("nothing")
public class Nothing {
    static final String PATH = "/empty/api/nothing";

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public String nothing() {
        return "{}";
    }

    /** Where the resource lives. */
    @ApplicationPath("api")
    public static class Api extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Nothing.class);
        }
    }

    static java.nio.file.Path war() {
        File war = new File("target/empty.war");
        ShrinkWrap.create(WebArchive.class, "empty.war").addClasses(Nothing.class, Api.class).as(ZipExporter.class).exportTo(war, true);
        return war.toPath().toAbsolutePath();
    }
}
