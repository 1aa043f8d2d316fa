package org.yibao.web.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yibao.codes.CareKind;
import org.yibao.codes.Disease;
import org.yibao.codes.Facility;
import org.yibao.codes.Identity;
import org.yibao.codes.Referral;
import org.yibao.facts.Enrollee;
import org.yibao.facts.Facts;
import org.yibao.facts.GivenCare;
import org.yibao.facts.IdentityPeriod;
import org.yibao.facts.Said;
import org.yibao.facts.Scale;
import org.yibao.settlement.Fees;
import org.yibao.settlement.Visit;
import org.yibao.settlement.YearToDate;
import org.yibao.web.request.VisitInYear;

/** Tells one message of the platform in our own terms, and notes on the way what is wrong with it. */
final class PlatformVisitReader {
    static final String RESIDENTS = "390";
    static final String DATA = "input.data.";

    private static final int LONGEST_NUMBER = 30;
    private static final int LONGEST_DIVISION = 40;
    private static final int MOST_IDENTITIES = 20;

    private final CodeTables tables;
    private final Transaction transaction;
    private final PlatformMessage message;
    private final VisitData data;
    private final Wrongs wrongs = new Wrongs();
    private final Fields fields = new Fields(wrongs, DATA);

    private PlatformVisitReader(CodeTables tables, Transaction transaction, PlatformMessage message) {
        this.tables = tables;
        this.transaction = transaction;
        this.message = message;
        this.data = message.data();
    }

    /** @throws InvalidMessage when fields are absent, of no known code or don't fit together */
    static VisitInYear read(CodeTables tables, Transaction transaction, PlatformMessage message) {
        return new PlatformVisitReader(tables, transaction, message).read();
    }

    private VisitInYear read() {
        envelope();
        fields.text("psn_no", data.person(), LONGEST_NUMBER);
        fields.text("mdtrt_id", data.visit(), LONGEST_NUMBER);
        if (!RESIDENTS.equals(data.insurance())) {
            fields.wrong("insutype", Fields.absent(data.insurance()) ? null : data.insurance(), "390（城乡居民基本医疗保险）");
        }
        LocalDate begin = begin();
        LocalDate settled = fields.optionalDay("setl_time", data.settled());
        if (begin != null && settled != null && settled.isBefore(begin)) {
            fields.wrong("setl_time", data.settled(), "不早于 begntime（%s）的日期".formatted(begin));
        }
        CareKind kind = careKind();
        Facility facility = facility();
        Referral referral = fields.optionalCode("refl_type", data.referral(), tables.referrals());
        Disease disease = disease(kind);
        int admission = admission(kind);
        LocalDate birth = birth(begin);
        Studies studies = fields.code("psn_type", data.personType(), tables.studies());
        List<IdentityPeriod> identities = identities();
        Bill bill = bill();
        YearToDate before = begin == null || kind == null
                ? null
                : new YearReader(tables, wrongs).read(data.seen(), begin.getYear(), kind, admission - 1);
        wrongs.throwIfAny();
        Said ofPerson = Said.NOTHING.with(Facts.STUDENT, studies == Studies.STUDENT);
        Enrollee enrollee = new Enrollee(message.region(), birth, ofPerson, identities);
        Said ofVisit = Said.NOTHING.with(Facts.KIND, kind).with(Facts.FACILITY, facility);
        GivenCare care = new GivenCare(
                referral == null ? ofVisit : ofVisit.with(Facts.REFERRAL, referral),
                message.place(),
                disease == null ? null : Set.of(disease),
                admission,
                begin,
                null,
                settled);
        return new VisitInYear(new Visit(enrollee, care.in(message.region()), bill.fees(), bill.account(), 0), before);
    }

    private void envelope() {
        Fields envelope = new Fields(wrongs, "");
        if (!transaction.number().equals(message.transaction())) {
            envelope.wrong(
                    "infno",
                    Fields.absent(message.transaction()) ? null : message.transaction(),
                    transaction.shown() + "，与请求地址一致");
        }
        envelope.text("msgid", message.message(), LONGEST_NUMBER);
        envelope.text("mdtrtarea_admvs", message.place(), LONGEST_DIVISION);
        envelope.text("insuplc_admdvs", message.region(), LONGEST_DIVISION);
        if (data == null) {
            envelope.wrong("input.data", null, "就诊和费用信息");
            wrongs.throwIfAny();
        }
    }

    private LocalDate begin() {
        LocalDate begin = fields.day("begntime", data.begin());
        if (begin != null && !Scale.YEARS.all().contains(begin.getYear())) {
            fields.wrong("begntime", data.begin(), "%d 年至 %d 年之间的日期".formatted(Scale.FIRST_YEAR, Scale.LAST_YEAR));
            return null;
        }
        return begin;
    }

    private LocalDate birth(LocalDate begin) {
        LocalDate birth = fields.day("brdy", data.birthDate());
        if (birth != null && begin != null && birth.isAfter(begin)) {
            fields.wrong("brdy", data.birthDate(), "不晚于 begntime（%s）的日期".formatted(begin));
        }
        return birth;
    }

    private CareKind careKind() {
        CareKind kind = fields.code("med_type", data.careType(), tables.careKinds());
        if (kind != null && !transaction.accepts(kind)) {
            fields.wrong(
                    "med_type",
                    data.careType(),
                    "%s受理的类别：%s"
                            .formatted(transaction.shown(), tables.careKinds().known(transaction::accepts)));
        }
        return kind;
    }

    /** The kind of facility decides before the level: a township hospital has a level, too. */
    private Facility facility() {
        Facility level = fields.optionalCode("hosp_lv", data.hospitalLevel(), tables.facilities());
        Facility kind = fields.optionalCode("fixmedins_type", data.facilityKind(), tables.facilities());
        if (Fields.absent(data.hospitalLevel()) && Fields.absent(data.facilityKind())) {
            return fields.code("hosp_lv", null, tables.facilities());
        }
        if (kind != null && level != null && kind.compareTo(Facility.LEVEL_1) >= 0 && kind != level) {
            fields.wrong("hosp_lv", data.hospitalLevel(), "与 fixmedins_type（%s）一致".formatted(data.facilityKind()));
        }
        return kind == null ? level : kind;
    }

    private Disease disease(CareKind kind) {
        Disease disease = fields.optionalCode("dise_codg", data.disease(), tables.diseases());
        boolean fits = kind == null || kind.isFor(disease == null ? Set.of() : Set.of(disease));
        if (!fits && (disease != null || Fields.absent(data.disease()))) {
            fields.wrong(
                    "dise_codg",
                    disease == null ? null : data.disease(),
                    "%s的病种：%s".formatted(kind.label(), tables.diseases().known(kind.diseases()::contains)));
        }
        return disease;
    }

    private int admission(CareKind kind) {
        Integer admission = data.admission();
        if (kind != CareKind.INPATIENT || admission == null) {
            return 1;
        }
        if (!Scale.ADMISSIONS.all().contains(admission)) {
            fields.wrong("ipt_cnt", admission, "1 至 %d 之间的整数（本年第几次住院）".formatted(Scale.MOST_ADMISSIONS));
            return 1;
        }
        return admission;
    }

    private List<IdentityPeriod> identities() {
        List<IdentityPeriod> identities = new ArrayList<>();
        List<IdentityInformation> held = data.heldIdentities();
        if (held.size() > MOST_IDENTITIES) {
            fields.wrong("idetinfo", held.size() + " 行", "不超过 %d 行".formatted(MOST_IDENTITIES));
            return identities;
        }
        for (int index = 0; index < held.size(); index++) {
            Fields row = new Fields(wrongs, DATA + "idetinfo[%d].".formatted(index));
            if (held.get(index) == null) {
                fields.wrong("idetinfo[%d]".formatted(index), null, "人员身份");
                continue;
            }
            Identity identity = row.code("psn_idet_type", held.get(index).type(), tables.identities());
            LocalDate from = row.day("begntime", held.get(index).begin());
            LocalDate to = row.optionalDay("endtime", held.get(index).end());
            if (from != null && to != null && to.isBefore(from)) {
                row.wrong("endtime", held.get(index).end(), "不早于 begntime（%s）的日期".formatted(from));
            } else if (identity != null && from != null) {
                identities.add(new IdentityPeriod(identity, from, to));
            }
        }
        return identities;
    }

    /** A bill and the part that a family account pays, in fen; {@code fees} is {@code null} when they don't fit together. */
    private record Bill(Fees fees, long account) {}

    private Bill bill() {
        long total = fields.requiredAmount("medfee_sumamt", data.total());
        long selfPaid = fields.amount("fulamt_ownpay_amt", data.selfPaid());
        long overLimit = fields.amount("overlmt_selfpay", data.overLimit());
        long paidFirst = fields.amount("preselfpay_amt", data.paidFirst());
        long account = fields.amount("acct_pay", data.account());
        if (selfPaid + overLimit + paidFirst > total) {
            fields.wrong("medfee_sumamt", data.total(), "不小于 fulamt_ownpay_amt、overlmt_selfpay、preselfpay_amt 三项之和的金额");
            return new Bill(null, account);
        }
        return new Bill(new Fees(total, selfPaid, overLimit, paidFirst), account);
    }
}
