package org.countystore.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** What the server cannot read off the resources: grouped by the thing a path begins with, ids as UUIDs, relative to where it is read. */
public class ApiDescription implements OASFilter {
    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url("/")));
        api.getPaths().getPathItems().forEach((path, item) -> {
            params(item.getParameters()).forEach(ApiDescription::sayUuid);
            item.getOperations().values().forEach(operation -> describe(path, operation));
        });
    }

    private static void describe(String path, Operation operation) {
        operation.setTags(List.of(path.split("/")[2]));
        params(operation.getParameters()).forEach(ApiDescription::sayUuid);
    }

    private static Stream<Parameter> params(List<Parameter> parameters) {
        return parameters == null ? Stream.empty() : parameters.stream();
    }

    private static void sayUuid(Parameter parameter) {
        if (parameter.getSchema() != null && parameter.getSchema().getType() == SchemaType.OBJECT) {
            parameter.setSchema(OASFactory.createSchema().type(SchemaType.STRING).format("uuid").example(new UUID(0, 0).toString()));
        }
    }
}
