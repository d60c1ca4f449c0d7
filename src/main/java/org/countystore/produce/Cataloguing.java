package org.countystore.produce;

import org.countystore.access.Scope;
import org.countystore.kernel.Allowed;
import org.countystore.kernel.Everywhere;
import org.countystore.kernel.GradeCode;
import org.countystore.kernel.Listed;
import org.countystore.kernel.Page;
import org.countystore.kernel.ProduceCode;
import org.countystore.kernel.Reading;
import org.countystore.kernel.Reason;
import org.countystore.kernel.Refused;
import org.countystore.kernel.Role;
import org.countystore.kernel.SkuCode;
import org.countystore.kernel.Subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Writing down what there is to buy and sell: kinds, grades and packs. One catalogue serves every county. */
@ApplicationScoped
@Transactional
@Allowed({Role.ADMIN, Role.STORE})
public class Cataloguing {
    @Inject
    Scope scope;
    @Inject
    Catalogue catalogue;
    @Inject
    Kinds kinds;

    /** The catalogue is public. */
    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Listed<Catalogue.Kind> kinds(Page page) {
        return catalogue.kinds(page);
    }

    @Reading
    @Everywhere
    @Allowed(Role.ANYONE)
    public Catalogue.Kind kind(ProduceCode code) {
        return new Catalogue.Kind(catalogue.produce(code), catalogue.grades(code), catalogue.skus(code));
    }

    /** @throws Refused INVALID, CODE_TAKEN */
    public Produce add(@Subject Produce.Sheet sheet) {
        scope.mustBeTheCounty();
        Produce produce = new Produce(sheet);
        mustBeFree(kinds.find(produce.code()).isEmpty(), sheet.code());
        kinds.add(produce);
        return produce;
    }

    public Produce correct(ProduceCode code, @Subject Produce.Sheet sheet) {
        scope.mustBeTheCounty();
        Produce produce = catalogue.produce(code);
        produce.correct(sheet);
        return produce;
    }

    /** @throws Refused INVALID, CODE_TAKEN, NOT_FOUND */
    public Grade addGrade(ProduceCode produce, @Subject Grade.Sheet sheet) {
        scope.mustBeTheCounty();
        Grade grade = new Grade(catalogue.produce(produce).code(), sheet);
        mustBeFree(kinds.find(produce, grade.code()).isEmpty(), sheet.code());
        kinds.add(grade);
        return grade;
    }

    public Grade correctGrade(ProduceCode produce, GradeCode code, @Subject Grade.Sheet sheet) {
        scope.mustBeTheCounty();
        Grade grade = catalogue.grade(produce, code);
        grade.correct(sheet);
        return grade;
    }

    /** @throws Refused INVALID, CODE_TAKEN, GRADE_UNKNOWN */
    public Sku addSku(@Subject Sku.Sheet sheet) {
        scope.mustBeTheCounty();
        Sku sku = new Sku(sheet);
        catalogue.grade(sheet.produce(), sheet.grade());
        mustBeFree(kinds.find(sku.code()).isEmpty(), sheet.code());
        if (kinds.find(sheet.gtin()).isPresent()) {
            throw new Refused(Reason.CODE_TAKEN, sheet.gtin()).at("gtin");
        }
        kinds.add(sku);
        return sku;
    }

    public Sku renameSku(SkuCode code, @Subject String name) {
        scope.mustBeTheCounty();
        Sku sku = catalogue.sku(code);
        sku.rename(name);
        return sku;
    }

    private static void mustBeFree(boolean free, String code) {
        if (!free) {
            throw new Refused(Reason.CODE_TAKEN, code).at("code");
        }
    }
}
