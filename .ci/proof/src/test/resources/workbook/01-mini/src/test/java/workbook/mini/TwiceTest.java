package workbook.mini;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.1 Twice")
class TwiceTest {

    @Test
    void one_becomes_two() {
        assertThat(Twice.of(1)).as("one, doubled").isEqualTo(2);
    }

    @Test
    void the_sign_is_kept() {
        assertThat(Twice.of(-1)).as("minus one, doubled").isEqualTo(-2);
    }
}
