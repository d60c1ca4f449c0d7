package org.countystore.produce.rest;

import java.time.Month;
import java.util.List;

import org.countystore.kernel.Listed;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.rest.PageParams;
import org.countystore.produce.Catalogue;
import org.countystore.produce.Cataloguing;
import org.countystore.produce.Grade;
import org.countystore.produce.Produce;
import org.countystore.produce.Sku;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Kinds of produce with their grades and packs. */
@Path("produce")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProduceResource {
    @Inject
    Cataloguing cataloguing;

    @GET
    public Listed<Row> all(@BeanParam PageParams page) {
        return cataloguing.kinds(page.page()).map(Row::of);
    }

    @GET
    @Path("{code}")
    public Row one(@PathParam("code") String code) {
        return Row.of(cataloguing.kind(new ProduceCode(code)));
    }

    /** @param season the months in which it comes fresh, from 1; empty for what is there all the year alike */
    public record Row(String code, String name, String nameEn, String category, int shelfDays, boolean needsCertificate,
            List<Integer> season,
            List<GradeRow> grades, List<SkuRow> skus) {
        static Row of(Catalogue.Kind kind) {
            Produce produce = kind.produce();
            return new Row(produce.code().value(), produce.name(), produce.nameEn(), produce.category().name(), produce.shelfDays(),
                    produce.needsCertificate(), produce.season().months().stream().map(Month::getValue).toList(), kind.grades()
                            .stream().map(GradeRow::of).toList(),
                    kind.skus().stream().map(SkuRow::of).toList());
        }
    }

    /** Best grade first. */
    public record GradeRow(String code, String name, String nameEn, String standard, String requirement, boolean byProduct) {
        static GradeRow of(Grade grade) {
            return new GradeRow(grade.code().value(), grade.name(), grade.nameEn(), grade.standard(), grade.requirement(),
                    grade.isByProduct());
        }
    }

    /** @param byWeight whether each pack is weighed by itself; then packGrams is what it may weigh at most */
    public record SkuRow(String code, String name, String grade, long packGrams, String gtin, boolean byWeight) {
        static SkuRow of(Sku sku) {
            return new SkuRow(sku.code().value(), sku.name(), sku.grade().value(), sku.pack().grams(), sku.gtin().value(),
                    sku.isByWeight());
        }
    }
}
