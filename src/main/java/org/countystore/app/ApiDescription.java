package org.countystore.app;

import java.util.List;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** What cannot be read off the resources: grouped by the thing a path begins with, relative to where it is read. Runs in the build. */
public class ApiDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.getPaths().getPathItems().forEach((path, item) ->
                item.getOperations().values().forEach(operation -> operation.setTags(List.of(path.split("/")[2]))));
    }
}
