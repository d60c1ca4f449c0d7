package planted.ordering;

import java.time.LocalDateTime;

class ReadsTheClock {
    LocalDateTime now() {
        return LocalDateTime.now();
    }
}
