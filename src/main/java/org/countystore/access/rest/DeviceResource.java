package org.countystore.access.rest;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.countystore.access.Device;
import org.countystore.access.KeepingDevices;
import org.countystore.kernel.CountyTime;
import org.countystore.kernel.Listed;
import org.countystore.kernel.PlaceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.kernel.rest.Places;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

/** The phones of a place: who carries them, when they were seen last; a lost one is revoked. */
@Path("devices")
@ApplicationScoped
public class DeviceResource {
    @Inject
    KeepingDevices keeping;

    @GET
    public Listed<Row> all(@QueryParam("place") String place, @BeanParam PageParams page) {
        PlaceCode where = Places.asked(place);
        return keeping.devices(where, page.page()).map(Row::of);
    }

    @POST
    @Path("{uuid}/revocation")
    public Row revoke(@PathParam("uuid") UUID uuid) {
        return Row.of(keeping.revoke(uuid));
    }

    public record Row(UUID id, String name, String account, String place, OffsetDateTime lastSeenAt, Optional<OffsetDateTime> revokedAt) {
        static Row of(KeepingDevices.Carried carried) {
            Device device = carried.device();
            return new Row(device.uuid(), device.name(), carried.bearer().username(), device.home().value(), at(device.lastSeenAt()),
                    device.revokedAt().map(Row::at));
        }

        private static OffsetDateTime at(LocalDateTime time) {
            return time.atZone(CountyTime.ZONE).toOffsetDateTime();
        }
    }
}
