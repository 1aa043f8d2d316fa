package org.yibao.simulation.report;

import java.util.ArrayList;
import java.util.List;
import org.yibao.simulation.population.PopulationDescription;
import org.yibao.simulation.result.SimulationResult;

/** What a reader must know before any figure. */
final class Notices {
    private Notices() {}

    static List<String> of(SimulationResult result) {
        List<String> notices = new ArrayList<>();
        if (result.people().synthetic()) {
            notices.add("合成：人口是按假设生成的，不是真实参保人，结果不能作为真实统计。");
        }
        if (result.people().kind() == PopulationDescription.Kind.HEAD_COUNTS) {
            notices.add("人口只有人数，没有就医记录：只计算筹资，不计算待遇。");
        }
        if (result.bound().demo()) {
            notices.add("示例：可能用到示例参数（起付线、支付比例、封顶线等），通知没有规定，不能作为政策依据。");
        }
        if (result.people().fundingUndecided().signum() > 0) {
            notices.add("有 %s 人的筹资因参数待填或不在规则范围内而没有全部算出，见“待填”。"
                    .formatted(Numbers.heads(result.people().fundingUndecided())));
        }
        if (result.people().visitsUndecided().signum() > 0) {
            notices.add("有 %s 人次就医（费用 %s 元）没有结算，两边都不计入，见“待填”。"
                    .formatted(
                            Numbers.heads(result.people().visitsUndecided()),
                            Numbers.yuan(result.people().feesUndecided())));
        }
        return notices;
    }
}
