package org.yibao.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MoneyTest {
    @Test
    void shows_two_decimals() {
        assertThat(Money.ofYuan("550")).hasToString("550.00");
        assertThat(new Money(5)).hasToString("0.05");
    }

    @Test
    void rounds_a_share_half_up_to_the_fen() {
        assertThat(Money.ofYuan("600.01").times(8_500)).isEqualTo(Money.ofYuan("510.01")); // 510.0085
        assertThat(Money.ofYuan("0.10").times(500)).isEqualTo(Money.ofYuan("0.01")); // 0.005
    }

    @Test
    void refuses_a_third_decimal_and_an_overflow() {
        assertThatThrownBy(() -> Money.ofYuan("1.001")).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
    }
}
