package planted.ordering;

import jakarta.ws.rs.Path;

@Path("stray")
class StrayResource {
}
